// A local passed by value is read when the arguments are evaluated
// covers: B1.locals, B1.arguments
int two(int a, int b) { return a * 10 + b; }
void main()
{
    int x = 1;
    println(two(x++, x)); // expect: 11
    x = 1;
    println(two(x, ++x)); // expect: 22
    x = 1;
    println(two(x + 0, x = 5)); // expect: 55
}

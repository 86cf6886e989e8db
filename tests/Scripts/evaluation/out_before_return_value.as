// Output arguments are assigned before the result is used
// covers: B1.out-places, B6.out-assigned
int f(int &out a)
{
    a = 5;
    return 2;
}
class Box
{
    int v = 1;
}
void main()
{
    Box b;
    b.v = f(b.v) + 1;
    println(b.v); // expect: 3
    int x = 1;
    x = f(x) * x;
    println(x); // expect: 10
}

// Locals of type double and bool behave like those of type int
// covers: B1.locals
void main()
{
    double d = 1;
    println(d + (d = 5)); // expect: 10
    bool b = false;
    println(b == (b = true)); // expect: false
    float f = 2;
    println(f * (f = 3)); // expect: 9
    int64 n = 1;
    println(n - (n = 4)); // expect: 0
}

// A.2 &out converts to the type of the argument
// covers: A2.param-out, B6.out-assigned
void f(int &out a)
{
    a = 300;
}

void main()
{
    double d;
    f(d);
    println(d / 8); // expect: 37.5
    uint8 b;
    f(b);
    println(b); // expect: 44
    array<int64> e(1);
    f(e[0]);
    println(e[0]); // expect: 300
}

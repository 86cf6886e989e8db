// A.2 locals shadow globals, inner blocks shadow outer ones
// covers: A2.scope, A2.namespace-lookup
int x = 1;

void f(int x)
{
    println(x + ::x);
    {
        int x = 100; // expect warning AS5021
        println(x);
    }
    println(x);
}

void main()
{
    println(x); // expect: 1
    int x = 2;
    println(x); // expect: 2
    ::x = 5;
    // expect: 15
    // expect: 100
    // expect: 10
    f(10);
    for (int i = 0; i < 2; i++)
    {
        int i2 = i * 2;
        x += i2;
    }
    println(x); // expect: 4
    int i = 9;
    println(i); // expect: 9
}

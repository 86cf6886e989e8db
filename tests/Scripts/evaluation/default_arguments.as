// B.1 order of evaluation: default arguments at each call, in the scope of the declaration
// covers: B1.default-arguments
int count = 0;

int next()
{
    return ++count;
}

namespace inner
{
    int base = 100;

    int base_value()
    {
        return base;
    }

    int h(int a = base_value() + base)
    {
        return a;
    }
}

void f(int a, int b = next(), int c = count)
{
    println(a + " " + b + " " + c);
}

void main()
{
    int count = 55;
    f(0); // expect: 0 1 0
    f(0); // expect: 0 2 1
    f(0, 9); // expect: 0 9 2
    println(inner::h()); // expect: 200
    println(count); // expect: 55
}

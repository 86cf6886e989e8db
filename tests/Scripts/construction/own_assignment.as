// A.3 opAssign of the class is called by =
// covers: A3.assignment-own
class A
{
    int v;
    A &opAssign(const A &in other)
    {
        v = other.v + 100;
        return this;
    }
    A &opAssign(int n)
    {
        v = n * 2;
        return this;
    }
}

void main()
{
    A a;
    A b;
    a.v = 1;
    b = a;
    println(b.v); // expect: 101
    b = 5;
    println(b.v); // expect: 10
    a = b = 6;
    println(a.v + " " + b.v); // expect: 112 12
}

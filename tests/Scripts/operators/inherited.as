// A.3 operators are virtual and inherited
// covers: A3.op-inherited
class A
{
    string opAdd(int n) { return "A" + n; }
    int opIndex(int n) { return n; }
}

class B : A
{
    string opAdd(int n) { return "B" + n; }
}

void main()
{
    A@ a = B();
    println(a + 1); // expect: B1
    B b;
    println(b[3] + (b + 2)); // expect: 3B2
}

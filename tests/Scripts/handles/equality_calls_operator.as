// B.6, B.10 == on handles calls opEquals
// covers: B6.equals-operator, A3.op-equals
class A
{
    int v;
    A(int n) { v = n; }
    bool opEquals(const A &in other) const { return v == other.v; }
}

void main()
{
    A@ a = A(1);
    A@ b = A(1);
    A@ c = A(2);
    println(a == b); // expect: true
    println(a is b); // expect: false
    println(a != c); // expect: true
    println(a == c); // expect: false
}

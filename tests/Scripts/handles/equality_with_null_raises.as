// B.6 == dereferences
// covers: B6.equals-null
class A
{
    int v;
    bool opEquals(const A &in other) const { return v == other.v; }
}

void main()
{
    A@ a = A();
    A@ b;
    println(a == a); // expect: true
    println(b == a); // expect exception: Null pointer access
}

// A.3 this, and names of members shadowed by parameters
// covers: A3.methods, A6.this
class A
{
    int v;
    A@ set(int v)
    {
        this.v = v;
        return this;
    }
    A@ add(int n) { v += n; return this; }
    bool same(A@ o) { return this is o; }
}

void main()
{
    A a;
    println(a.set(3).add(4).v); // expect: 7
    println(a.same(a)); // expect: true
}

// == of objects calls opEquals of the left one
// covers: B6.equals-operator
class A
{
    int v;
    A(int n) { v = n; }
    bool opEquals(const A &in o) const
    {
        print("eq" + v + " ");
        return v == o.v;
    }
}
void main()
{
    A a(1), b(2);
    println(a == b); // expect: eq1 false
    println(b != a); // expect: eq2 true
}

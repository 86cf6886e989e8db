// Compound assignment to a field of a result
// covers: B1.compound-element
// oracle: differs (2.38)
class A
{
    int v = 5;
}
A g;
A@ ga(int n)
{
    print("ga" + n + " ");
    return g;
}
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    ga(1).v += f(2);
    println(g.v); // expect: ga1 f2 7
}

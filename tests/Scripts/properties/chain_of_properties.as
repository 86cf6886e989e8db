// Properties of properties
// covers: A2.property-block
class Inner
{
    int n = 3;
    int twice { get const { return n * 2; } set { n = value / 2; } }
}
class Outer
{
    private Inner kept;
    Inner@ inner { get { return kept; } }
}
void main()
{
    Outer o;
    println(o.inner.twice); // expect: 6
    o.inner.twice = 20;
    println(o.inner.n); // expect: 10
    o.inner.twice += 2;
    println(o.inner.n); // expect: 11
}

// A property that gives an array by handle
// covers: A2.property-block
class A
{
    private array<int> kept = {1, 2};
    array<int>@ list { get { return kept; } }
}
void main()
{
    A a;
    a.list[0] = 5;
    a.list.insertLast(3);
    println(a.list.length() + " " + a.list[0]); // expect: 3 5
}

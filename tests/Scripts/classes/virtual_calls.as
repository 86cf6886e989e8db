// The class of the object decides, not that of the handle
// covers: A3.inheritance
class A
{
    string name() { return "A"; }
    string twice() { return name() + name(); }
}
class B : A
{
    string name() { return "B"; }
}
void main()
{
    A@ a = B();
    println(a.name() + a.twice()); // expect: BBB
    A copy;
    println(copy.twice()); // expect: AA
}

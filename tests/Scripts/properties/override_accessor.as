// A derived class overrides an accessor
// covers: A2.property-block, A3.inheritance
class A
{
    int p { get const { return 1; } }
    int twice() { return p * 2; }
}
class B : A
{
    int p { get const override { return 10; } }
}
void main()
{
    A@ a = B();
    println(a.p); // expect: 10
    println(a.twice()); // expect: 20
}

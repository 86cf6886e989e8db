// Members are read in order even when the object is a local
// covers: B1.members
class A
{
    int v = 1;
    string s = "a";
}
void main()
{
    A a;
    println(a.v + (a.v = 5)); // expect: 6
    println(a.v + a.v++); // expect: 10
    println(a.s + (a.s = "b")); // expect: ab
}

// A member is assigned in the constructor's body after its initialiser ran
// covers: A3.init-order
class M
{
    M(int n) { print("M" + n + " "); }
}
class A
{
    M@ m = M(1);
    A()
    {
        @m = M(2);
        println("A");
    }
}
void main()
{
    A a; // expect: M1 M2 A
}

// Assigning a derived object to a base object copies the base's part
// covers: B6.copy-or-rebind, A3.assignment-auto
class A { int v = 1; }
class B : A { int w = 2; }
void main()
{
    B b;
    b.v = 5;
    A a;
    a = b;
    println(a.v); // expect: 5
    println(cast<B>(a) is null); // expect: true
}

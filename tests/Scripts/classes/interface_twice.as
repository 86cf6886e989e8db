// An interface that comes in on two ways
// covers: A2.interface-inheritance
interface I { int f(); }
interface J : I { }
interface K : I { }
class A : J, K { int f() { return 5; } }
void main()
{
    I@ i = A();
    J@ j = cast<J>(i);
    K@ k = cast<K>(i);
    println(i.f() + j.f() + k.f()); // expect: 15
}

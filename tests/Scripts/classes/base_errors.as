// Bases must be classes or interfaces, one class at most
// covers: A3.inheritance, A3.interfaces
// oracle: none (stops earlier)
class A { }
class B { }
enum E { X }
class C : A, B { } // expect error AS4006
class D : E { } // expect error AS4004
class F : Missing { } // expect error AS2007
void main()
{
}

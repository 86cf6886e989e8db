// Handles of derived classes convert to bases and interfaces
// covers: A7.reference-cast, A3.inheritance
interface I { }
class A { }
class B : A, I { }
class C : B { }
void main()
{
    C c;
    B@ b = c;
    A@ a = b;
    I@ i = b;
    const A@ d = c;
    println((a is c) && (i is c) && (d is c)); // expect: true
}

// B.5 the exact class beats its interface; a base of the argument is found too
// covers: B5.class-before-interface, A7.reference-cast
interface I { }
class A : I { }
class B : A { }

string f(I@ v) { return "I"; }
string f(A@ v) { return "A"; }
string g(I@ v) { return "I"; }

void main()
{
    A a;
    B b;
    println(f(a)); // expect: A
    println(g(b)); // expect: I
    I@ i = b;
    println(f(i)); // expect: I
}

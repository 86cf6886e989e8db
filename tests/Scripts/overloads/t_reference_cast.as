// A base class is better than a conversion to an object
// covers: A7.reference-cast, A7.to-object
class A { }
class B : A { }
class C
{
    C() { }
    C(const A &in a) { }
}
string f(A@ a) { return "A"; }
string f(const C &in c) { return "C"; }
void main()
{
    B b;
    println(f(b)); // expect: A
}

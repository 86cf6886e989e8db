// A base and a derived class
// covers: A6.conditional-common-type, A6.conditional-handles
class A { string n() { return "A"; } }
class B : A { string n() { return "B"; } }
void main()
{
    A@ a = A();
    B@ b = B();
    bool c = false;
    A@ r = c ? a : b;
    println(r.n()); // expect: B
    println((!c ? a : b).n()); // expect: A
}

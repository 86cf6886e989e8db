// A.3 interfaces that extend interfaces; several interfaces on a class
// covers: A2.interface-inheritance, A3.interfaces
interface A { string a(); }
interface B : A { string b(); }
interface C { string c(); }

class X : B, C
{
    string a() { return "a"; }
    string b() { return "b"; }
    string c() { return "c"; }
}

void main()
{
    X x;
    A@ a = x;
    B@ b = x;
    C@ c = x;
    println(a.a() + b.a() + b.b() + c.c()); // expect: aabc
    @a = b;
    println(a is x); // expect: true
    println(cast<C>(a).c()); // expect: c
    println(cast<X>(c) is x); // expect: true
}

// A.3 inheritance over three levels, calls of base methods
// covers: A3.inheritance, A3.base-call
class A
{
    string name() { return "A"; }
    string call() { return name(); }
    string only() { return "onlyA"; }
}

class B : A
{
    string name() { return "B" + A::name(); }
}

class C : B
{
    string name() { return "C" + B::name(); }
    string call() { return "<" + A::call() + ">"; }
}

void main()
{
    A a;
    B b;
    C c;
    println(a.call() + " " + b.call() + " " + c.call()); // expect: A BA <CBA>
    A@ h = c;
    println(h.name() + h.only()); // expect: CBAonlyA
    B@ m = c;
    println(m.call()); // expect: <CBA>
    @h = b;
    println(h.name()); // expect: BA
}

// A.3 const and non-const methods of the same name
// covers: A3.const-overload
class A
{
    string name() { return "mutable"; }
    string name() const { return "const"; }
}

void show(const A &in a)
{
    println(a.name());
}

void main()
{
    A a;
    println(a.name()); // expect: mutable
    const A@ c = a;
    println(c.name()); // expect: const
    show(a); // expect: const
}

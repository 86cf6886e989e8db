// A.10 weak references to bases and interfaces see objects of all their classes, in any container
// covers: A10.weakref
// oracle: differs (there are none to interfaces)
interface Named { string name(); }

class Base { }

class Derived : Base, Named
{
    string name() { return "derived"; }
}

void main()
{
    dictionary d;
    Derived@ made = Derived();
    weakref<Base> base(made);
    weakref<Named> named(made);
    @d["key"] = made;
    @made = null;
    println(named.get().name() + " " + (base.get() is null)); // expect: derived false
    d.delete("key");
    println((named.get() is null) + " " + (base.get() is null)); // expect: true true
}

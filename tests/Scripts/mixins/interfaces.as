// A.2 a mixin may bring interfaces
// covers: A2.mixin-interface
interface IName { string name(); }
interface ISound { string sound(); }

mixin class Named : IName, ISound
{
    string name() { return "named " + sound(); }
}

class Dog : Named { string sound() { return "wuff"; } }
class Cat : Named, ISound { string sound() { return "miau"; } }

string ask(IName@ n) { return n.name(); }

void main()
{
    println(ask(Dog())); // expect: named wuff
    println(ask(Cat())); // expect: named miau
    ISound@ s = Dog();
    println(s.sound()); // expect: wuff
}

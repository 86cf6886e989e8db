// A.2 methods of a mixin override inherited ones; properties do not replace inherited ones
// covers: A2.mixin-override, A2.mixin-property
class Base
{
    int level = 30;
    string name() { return "base"; }
    string own() { return "base"; }
    string kept() { return "base"; }
    string call() { return name() + own() + kept(); }
}

mixin class M
{
    int level = 3;
    int added = 4;
    string name() override { return "mixin" + level; }
    string own() { return "mixin"; }
    string twice() { return "first"; }
}

mixin class N
{
    int added = 40;
    string twice() { return "second"; }
}

class Derived : Base, M, N
{
    string own() { return "own"; }
}

void main()
{
    Base@ b = Derived();
    println(b.call()); // expect: mixin30ownbase
    Derived d;
    println(d.level + " " + d.added); // expect: 30 4
    println(d.twice()); // expect: first
}

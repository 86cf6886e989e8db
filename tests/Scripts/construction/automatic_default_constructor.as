// A.3 a class without constructors has a default one, which constructs base and members
// covers: A3.constructor-auto
class M
{
    int v = 3;
}

class B
{
    string name = "base";
}

class D : B
{
    M m;
    array<int> list = {1, 2};
    bool flag;
}

void main()
{
    D d;
    println(d.name + d.m.v + d.list.length() + d.flag); // expect: base32false
}

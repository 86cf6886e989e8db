// A.2 faults of a mixin are reported where it is written, once; of one that no class includes only those of its syntax
// covers: A2.mixin
// oracle: none (reports each again for each class, and stops after declarations)
mixin class Faulty
{
    int a = missing; // expect error AS2001
    int f() { return unknown; } // expect error AS2001
    void g() override { } // expect error AS4009
    Absent b; // expect error AS2007
}

mixin class Unused
{
    int f() { return unknown; }
    Absent b;
}

class A : Faulty { }
class B : Faulty { }
void main() { }

// A reference that becomes const costs more than one that stays as it is
// covers: A7.const
// oracle: differs (2.36)
class A { }
string f(A &inout a) { return "inout"; }
string f(const A &inout a) { return "const inout"; }
string g(A@ a) { return "handle"; }
string g(const A@ a) { return "const handle"; }
void main()
{
    A a;
    const A c;
    println(f(a)); // expect: inout
    println(f(c)); // expect: const inout
    A@ h = a;
    const A@ k = a;
    println(g(h)); // expect: handle
    println(g(k)); // expect: const handle
}

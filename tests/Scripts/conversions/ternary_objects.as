// ?: of objects of a class gives the object
// covers: A6.conditional, A6.conditional-handles
class A
{
    int v;
    A() { }
    A(int n) { v = n; }
}
void main()
{
    A a(1), b(2);
    bool c = false;
    println((c ? a : b).v); // expect: 2
    A@ h = c ? a : b;
    println(h is b); // expect: true
    A@ n = c ? @a : null;
    println(n is null); // expect: true
    string s = c ? "yes" : "no";
    println(s); // expect: no
}

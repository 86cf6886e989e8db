// auto for globals
// covers: A4.auto-global
class A { int v = 3; }
auto n = 5;
auto s = "a" + n;
auto@ h = A();
void main()
{
    n += 1;
    println(n); // expect: 6
    println(s); // expect: a5
    h.v++;
    println(h.v); // expect: 4
}

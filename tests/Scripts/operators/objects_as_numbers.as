// Beside a number an object counts as the widest number that its opImplConv gives
// covers: A3.op-impl-conv
class C
{
    int v = 5;
    int opImplConv() const { return v; }
}
class D
{
    double opImplConv() const { return 2.5; }
}
class M
{
    int opImplConv() const { return 3; }
    float opImplConv() const { return 3.5f; }
    int8 opImplConv() const { return 1; }
}
class B
{
    bool opImplConv() const { return true; }
}
class Own
{
    int opImplConv() const { return 1; }
    string opAdd(int i) const { return "own" + i; }
}
enum E { None, One }

void main()
{
    C c;
    D d;
    M m;
    B b;
    Own own;
    C@ h = c;
    int x = 100;
    println((c + 1) + " " + (1 + c) + " " + (c + 1.5) + " " + (2.5 * c)); // expect: 6 6 6.5 12.5
    println((d + 1) + " " + (m + 1) + " " + (x - d) + " " + (h + 1)); // expect: 3.5 4.5 97.5 6
    println((c == 5) + " " + (3 < c) + " " + (c <= 4.5) + " " + (c != 5) + " " + (b == true)); // expect: true true false false true
    println((c & 4) + " " + (1 << c) + " " + (c ** 2) + " " + (c % 3) + " " + (c + One)); // expect: 4 32 25 2 6
    println((c + 1) * c); // expect: 30
    println((own + 1) + " " + (own - 1)); // expect: own1 0
    x += c;
    println(x); // expect: 105
    x <<= c;
    println(x); // expect: 3360
    double y = 1;
    y *= d;
    println(y); // expect: 2.5
}

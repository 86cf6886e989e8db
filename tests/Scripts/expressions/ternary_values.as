// A.6 the ternary: common types, nesting, handles
// covers: A6.conditional, A6.conditional-handles
class A { int v = 1; }

void main()
{
    bool t = true;
    int n = 5;
    println(n > 3 ? n > 4 ? "big" : "mid" : "small"); // expect: big
    println((n < 3 ? "a" : "b") + "c"); // expect: bc
    A a;
    A b;
    b.v = 2;
    A@ h = t ? a : b;
    println(h is a); // expect: true
    @h = !t ? @a : null;
    println(h is null); // expect: true
    println((t ? a : b).v); // expect: 1
}

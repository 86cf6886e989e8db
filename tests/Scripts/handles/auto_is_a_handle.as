// B.6 auto of a class is a handle
// covers: A4.auto, B6.auto-handle
class A { int v = 1; }

void main()
{
    A a;
    auto x = a;
    x.v = 5;
    println(a.v); // expect: 5
    println(x is a); // expect: true
    auto@ y = a;
    y.v = 6;
    println(a.v); // expect: 6
    auto n = 7;
    n += 1;
    println(n / 3); // expect: 2
    auto s = "text";
    println(s + n); // expect: text8
    const auto r = 1.5;
    println(r * 2); // expect: 3
}

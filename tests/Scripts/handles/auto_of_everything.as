// auto takes the type of its value, objects by handle
// covers: A4.auto, B6.auto-handle
class A { int v = 1; }
A@ make() { return A(); }
void main()
{
    auto a = make();
    auto b = a;
    b.v = 5;
    println(a.v); // expect: 5
    auto c = 2.5f;
    auto d = c * 2;
    println(d); // expect: 5
    auto e = array<int> = {1, 2};
    println(e.length()); // expect: 2
    auto f = a.v > 3;
    println(f); // expect: true
    const auto g = "text";
    println(g.length()); // expect: 4
}

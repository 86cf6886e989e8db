// B.13 lists inside lists, without a variable, and for every type that takes one
// covers: A2.list-nested, A2.list-anonymous, A6.anonymous-list, A8.list-pattern, B13.list-argument
class P { int x; P(int x) { this.x = x; } P() {} }
void f(const array<int> &in a) { println(a.length()); }
void g(dictionary@ d) { println(d.getSize()); }
void h(array<array<string>> @a) { println(a.length() + "" + a[0].length()); }
array<int>@ make() { return array<int> = {1, 2, 3, 4}; }
void main()
{
    dictionary d = {{"a", dictionary = {{"b", 1}, {"c", array<int> = {1, 2}}}}, {"e", 5}};
    dictionary@ in1 = cast<dictionary>(d["a"]);
    array<int>@ arr = cast<array<int>>(in1["c"]);
    println(arr.length() + int(in1["b"])); // expect: 3
    f({1, 2, 3}); // expect: 3
    f(array<int> = {1}); // expect: 1
    f({}); // expect: 0
    g({{"x", 1}}); // expect: 1
    g(dictionary = {{"x", 1}, {"y", 2}}); // expect: 2
    h({{"a", "b"}, {}}); // expect: 22
    array<array<array<int>>> deep = {{{1}, {2, 3}}, {}};
    println(deep[0][1][1] + deep.length()); // expect: 5
    array<P> ps = {P(1), P(2)};
    println(ps[1].x); // expect: 2
    array<P@> ph = {P(3), null, @P(4)};
    println(ph[2].x + (ph[1] is null ? 10 : 0)); // expect: 14
    println((array<int> = {7, 8})[1]); // expect: 8
    println(make().length()); // expect: 4
    array<dictionary> ds = {{{"k", 1}}, {{"k", 2}, {"l", 3}}};
    println(ds[1].getSize() + int(ds[0]["k"])); // expect: 3
    array<string> es = {"a", , "c"};
    println(es.length() + es[1] + es[2]); // expect: 3c
    int[][] jag = {{1}, {1, 2}};
    println(jag[1].length()); // expect: 2
    grid<int> gr = {{1, 2}, {3, 4}};
    println(gr[1, 0] + gr[0, 1]); // expect: 5
    complex c = {1, 2};
    println(c.r + c.i); // expect: 3
    array<complex> cs = {{1, 2}, {3, 4}};
    println(cs[1].i); // expect: 4
    const array<int> ca = {1, 2 + 3, ps[0].x};
    println(ca[1] + ca[2]); // expect: 6
    array<int> assigned;
    assigned = {4, 5};
    println(assigned[1]); // expect: 5
    dictionary da;
    da = {{"z", 26}};
    println(int(da["z"])); // expect: 26
    auto anon = array<double> = {1, 2.5};
    println(anon[0] + anon[1]); // expect: 3.5
}

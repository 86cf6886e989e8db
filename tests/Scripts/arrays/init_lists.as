// B.13 initialisation lists; empty elements keep the default, a trailing comma adds one
// covers: B13.trailing-comma, B13.blank-default, A2.list-array, A2.list-empty-element, A4.array-alias
void main()
{
    array<int> a = {1, 2, 3};
    println(a.length() + " " + a[2]); // expect: 3 3
    array<int> b = {1,,3,};
    println(b.length() + " " + b[1] + b[3]); // expect: 4 00
    array<string> c = {"x", "y" + 1};
    println(c[0] + c[1]); // expect: xy1
    array<int> d = {};
    println(d.length()); // expect: 0
    array<bool> e = {true, false};
    println("" + e[0] + e[1]); // expect: truefalse
    array<double> f = {1, 2.5};
    println(f[0] + f[1]); // expect: 3.5
    int[] g = {4, 5};
    println(g[1]); // expect: 5
}

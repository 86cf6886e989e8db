// A.3 opCall and opIndex
// covers: A3.op-call, A3.op-index
class V
{
    int opCall() { return 0; }
    int opCall(int a, int b) { return a * b; }
    string opCall(const string &in s) { return s + s; }
    int opIndex(int i) const { return i * 10; }
    string opIndex(const string &in key) { return "[" + key + "]"; }
    int opIndex(int i, int j) { return i * 10 + j; }
}

void main()
{
    V v;
    println(v() + v(3, 4)); // expect: 12
    println(v("ab")); // expect: abab
    println(v[4]); // expect: 40
    println(v["k"]); // expect: [k]
    println(v[3, 7]); // expect: 37
}

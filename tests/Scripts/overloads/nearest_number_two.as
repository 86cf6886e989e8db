// B.5 f(uint), f(float): integers take uint
// covers: B5.integer-or-real, B5.real-order, A7.integer-to-real
string f(uint v) { return "uint"; }
string f(float v) { return "float"; }
string g(float v) { return "float"; }
string g(int v) { return "int"; }

void main()
{
    int i = 1;
    int64 i64 = 1;
    double d = 1;
    println(f(i)); // expect: uint
    println(f(i64)); // expect: uint
    println(g(d)); // expect: float
}

// A.1, B.2 the type of a literal is the first of int, uint, int64, uint64 that holds it
// covers: A1.integer-type, A1.real-double, A1.real-float
// oracle: differs (literals above int became uint after 2.35.1)
string t(int v) { return "int"; }
string t(int64 v) { return "int64"; }
string t(uint v) { return "uint"; }
string t(uint64 v) { return "uint64"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }

void main()
{
    println(t(2147483647)); // expect: int
    println(t(2147483648)); // expect: uint
    println(t(4294967295)); // expect: uint
    println(t(4294967296)); // expect: int64
    println(t(9223372036854775807)); // expect: int64
    println(t(9223372036854775808)); // expect: uint64
    println(t(0xFFFFFFFF)); // expect: uint
    println(t(0xFFFFFFFFFFFFFFFF)); // expect: uint64
    println(t(1.5) + t(1.5f) + t(1e3) + t(.5F) + t(5.)); // expect: doublefloatdoublefloatdouble
}

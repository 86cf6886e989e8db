// B.2 result types of **
// covers: B2.type-power
string t(int8 v) { return "int8"; }
string t(int v) { return "int"; }
string t(int64 v) { return "int64"; }
string t(uint v) { return "uint"; }
string t(uint64 v) { return "uint64"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }

void main()
{
    int8 i8 = 2;
    int i = 2;
    int64 i64 = 2;
    uint u = 2;
    float f = 2;
    double d = 2;
    println(t(i ** u) + " " + t(u ** 2) + " " + t(i64 ** 2) + " " + t(i ** f) + " " + t(i8 ** i8) + " " + t(i ** d)); // expect: int uint int64 float int double
}

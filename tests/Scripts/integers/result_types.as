// B.2 result types of + - * / %
// covers: B2.type-widen, B2.type-signed, B2.type-real
string t(int8 v) { return "int8"; }
string t(int16 v) { return "int16"; }
string t(int v) { return "int"; }
string t(int64 v) { return "int64"; }
string t(uint8 v) { return "uint8"; }
string t(uint16 v) { return "uint16"; }
string t(uint v) { return "uint"; }
string t(uint64 v) { return "uint64"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }

void main()
{
    int8 i8 = 1;
    int16 i16 = 1;
    int i = 1;
    int64 i64 = 1;
    uint8 u8 = 1;
    uint16 u16 = 1;
    uint u = 1;
    uint64 u64 = 1;
    float f = 1;
    double d = 1;
    println(t(i8 + i8) + " " + t(i16 * i8) + " " + t(u8 + u8) + " " + t(u16 - u8)); // expect: int int uint uint
    println(t(i + u) + " " + t(u + i) + " " + t(u + i64) + " " + t(i + u64)); // expect: int int int64 int64
    println(t(i64 + u64) + " " + t(u + u64) + " " + t(u * u) + " " + t(i % i64)); // expect: int64 uint64 uint int64
    println(t(i + f) + " " + t(i64 + f) + " " + t(f + d) + " " + t(i / d)); // expect: float float double double
    println(t(u8 + i) + " " + t(u8 - i8)); // expect: int int
}

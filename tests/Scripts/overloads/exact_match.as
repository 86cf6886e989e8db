// B.5 the exact type wins
// covers: A7.exact
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
string t(bool v) { return "bool"; }
string t(const string &in v) { return "string"; }

void main()
{
    println(t(int8(1)) + t(int16(1)) + t(1) + t(int64(1))); // expect: int8int16intint64
    println(t(uint8(1)) + t(uint16(1)) + t(uint(1)) + t(uint64(1))); // expect: uint8uint16uintuint64
    println(t(1.0f) + t(1.0) + t(true) + t("x")); // expect: floatdoubleboolstring
}

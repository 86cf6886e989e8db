// B.2 result types of bitwise operators, shifts and unary operators
// covers: B2.type-bitwise, B2.type-shift, B2.type-complement, B2.type-negation
string t(int8 v) { return "int8"; }
string t(int16 v) { return "int16"; }
string t(int v) { return "int"; }
string t(int64 v) { return "int64"; }
string t(uint8 v) { return "uint8"; }
string t(uint16 v) { return "uint16"; }
string t(uint v) { return "uint"; }
string t(uint64 v) { return "uint64"; }

void main()
{
    int8 i8 = 1;
    int i = 1;
    int64 i64 = 1;
    uint8 u8 = 1;
    uint u = 1;
    uint64 u64 = 1;
    println(t(i & u) + " " + t(u & i)); // expect: int uint
    println(t(u8 << 1) + " " + t(i << i64) + " " + t(i8 >> 1) + " " + t(u64 >>> i)); // expect: uint int int uint64
    println(t(~i8) + " " + t(~u8) + " " + t(~i) + " " + t(~i64)); // expect: uint8 uint8 uint uint64
    println(t(-i8) + " " + t(-u8) + " " + t(-u) + " " + t(-u64)); // expect: int8 int8 int int64
    println(t(+u)); // expect: int
}

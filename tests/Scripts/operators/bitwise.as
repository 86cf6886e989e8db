// A.3 bitwise and shift operators of a class
// covers: A3.op-bitwise, A3.op-shift, A3.op-com, A3.op-neg
class V
{
    string opAnd(int n) { return "and" + n; }
    string opOr(int n) { return "or" + n; }
    string opXor(int n) { return "xor" + n; }
    string opShl(int n) { return "shl" + n; }
    string opShr(int n) { return "shr" + n; }
    string opUShr(int n) { return "ushr" + n; }
    string opCom() { return "com"; }
    string opNeg() { return "neg"; }
}

void main()
{
    V v;
    println((v & 1) + (v | 2) + (v ^ 3)); // expect: and1or2xor3
    println((v << 1) + (v >> 2) + (v >>> 3)); // expect: shl1shr2ushr3
    println(~v + -v); // expect: comneg
}

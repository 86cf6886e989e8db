// A.3 compound assignment operators of a class
// covers: A3.op-assign-arithmetic, A3.op-assign-bitwise
class V
{
    string log;
    V &opAddAssign(int n) { log += "add" + n; return this; }
    V &opSubAssign(int n) { log += "sub" + n; return this; }
    V &opMulAssign(int n) { log += "mul" + n; return this; }
    V &opDivAssign(int n) { log += "div" + n; return this; }
    V &opModAssign(int n) { log += "mod" + n; return this; }
    V &opPowAssign(int n) { log += "pow" + n; return this; }
    V &opAndAssign(int n) { log += "and" + n; return this; }
    V &opOrAssign(int n) { log += "or" + n; return this; }
    V &opXorAssign(int n) { log += "xor" + n; return this; }
    V &opShlAssign(int n) { log += "shl" + n; return this; }
    V &opShrAssign(int n) { log += "shr" + n; return this; }
    V &opUShrAssign(int n) { log += "ushr" + n; return this; }
}

void main()
{
    V v;
    v += 1;
    v -= 2;
    v *= 3;
    v /= 4;
    v %= 5;
    v **= 6;
    println(v.log); // expect: add1sub2mul3div4mod5pow6
    v.log = "";
    v &= 1;
    v |= 2;
    v ^= 3;
    v <<= 4;
    v >>= 5;
    v >>>= 6;
    println(v.log); // expect: and1or2xor3shl4shr5ushr6
    v.log = "";
    (v += 1) += 2;
    println(v.log); // expect: add1add2
}

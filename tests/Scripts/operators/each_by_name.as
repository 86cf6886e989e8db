// Every reversed operator called by name and by its symbol, and every compound assignment on objects and numbers
// covers: A3.op-reversed, A3.op-assign-arithmetic, A3.op-assign-bitwise, A6.assignment
class V { int n; V() {} V(int i) { n = i; }
  V opAdd_r(int o) const { return V(o + n); }
  V opSub_r(int o) const { return V(o - n); }
  V opMul_r(int o) const { return V(o * n); }
  V opDiv_r(int o) const { return V(o / n); }
  V opMod_r(int o) const { return V(o % n); }
  V opPow_r(int o) const { return V(o + 100 * n); }
  V opAnd_r(int o) const { return V(o & n); }
  V opOr_r(int o) const { return V(o | n); }
  V opXor_r(int o) const { return V(o ^ n); }
  V opShl_r(int o) const { return V(o << n); }
  V opShr_r(int o) const { return V(o >> n); }
  V opUShr_r(int o) const { return V(o >>> n); }
  V &opAddAssign(int o) { n += o; return this; }
  V &opSubAssign(int o) { n -= o; return this; }
  V &opMulAssign(int o) { n *= o; return this; }
  V &opDivAssign(int o) { n /= o; return this; }
  V &opModAssign(int o) { n %= o; return this; }
  V &opPowAssign(int o) { n += 1000 * o; return this; }
  V &opAndAssign(int o) { n &= o; return this; }
  V &opOrAssign(int o) { n |= o; return this; }
  V &opXorAssign(int o) { n ^= o; return this; }
  V &opShlAssign(int o) { n <<= o; return this; }
  V &opShrAssign(int o) { n >>= o; return this; }
  V &opUShrAssign(int o) { n >>>= o; return this; }
}
void main()
{
    V v(3);
    println((20 + v).n + " " + (20 - v).n + " " + (20 * v).n + " " + (20 / v).n + " " + (20 % v).n + " " + (20 ** v).n); // expect: 23 17 60 6 2 320
    println((20 & v).n + " " + (20 | v).n + " " + (20 ^ v).n + " " + (20 << v).n + " " + (-20 >> v).n + " " + (-20 >>> v).n); // expect: 0 23 23 160 536870909 -3
    println(v.opAdd_r(1).n + " " + v.opSub_r(1).n + " " + v.opShl_r(1).n + " " + v.opUShr_r(-80).n + " " + v.opPow_r(2).n); // expect: 4 -2 8 -10 302
    v += 10; println(v.n); // expect: 13
    v -= 3; println(v.n); // expect: 10
    v *= 4; println(v.n); // expect: 40
    v /= 3; println(v.n); // expect: 13
    v %= 8; println(v.n); // expect: 5
    v **= 2; println(v.n); // expect: 2005
    v &= 255; println(v.n); // expect: 213
    v |= 64; println(v.n); // expect: 213
    v ^= 5; println(v.n); // expect: 208
    v <<= 3; println(v.n); // expect: 1664
    v >>= 1; println(v.n); // expect: 832
    v.n = -v.n; v >>>= 2; println(v.n); // expect: -208
    println((v += 1).n); // expect: -207
    int i = 7; i += 3; println(i); // expect: 10
    i -= 1; println(i); // expect: 9
    i *= 5; println(i); // expect: 45
    i /= 2; println(i); // expect: 22
    i %= 9; println(i); // expect: 4
    i **= 3; println(i); // expect: 64
    i &= 29; println(i); // expect: 0
    i |= 3; println(i); // expect: 3
    i ^= 10; println(i); // expect: 9
    i <<= 4; println(i); // expect: 144
    i >>= 2; println(i); // expect: 36
    i = -i; i >>>= 1; println(i); // expect: -18
    i >>= 28; println(i); // expect: 15
    double d = 7; d += 0.5; println(d); // expect: 7.5
    d -= 1; println(d); // expect: 6.5
    d *= 2; println(d); // expect: 13
    d /= 4; println(d); // expect: 3.25
    d %= 2; println(d); // expect: 1.25
    d **= 2; println(d); // expect: 1.5625
}

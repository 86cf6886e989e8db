// A.3 binary arithmetic operators of a class
// covers: A3.op-arithmetic
class V
{
    int x;
    V(int n) { x = n; }
    V@ opAdd(const V &in o) const { return V(x + o.x); }
    V@ opSub(const V &in o) const { return V(x - o.x); }
    V@ opMul(int n) const { return V(x * n); }
    V@ opDiv(int n) const { return V(x / n); }
    V@ opMod(int n) const { return V(x % n); }
    V@ opPow(int n) const { return V(x ** n); }
}

void main()
{
    V a(7);
    V b(3);
    println((a + b).x); // expect: 10
    println((a - b).x); // expect: 4
    println((a * 3).x); // expect: 21
    println((a / 2).x); // expect: 3
    println((a % 4).x); // expect: 3
    println((b ** 3).x); // expect: 27
    println((a + b * 2 - b).x); // expect: 10
}

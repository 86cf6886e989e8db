namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What all random programs use.</summary>
internal static class ProgramPrelude
{
    public const string Text = """
        int g; double h;
        interface IShape { double area(double k); }
        class Base { int n = 3; double d = 0.5; int8 small = 7; uint16 half = 9; float f = 1.5f; int64 wide = 5; bool flag; Base@ next;
          int twice { get const { return n * 2; } set { n = value / 2; } }
          int get(int a) { return n + a; }
          double real(double x) { return d * x + n; }
          int rec(int k) { if (k <= 0) return n;
            n = n * 3 + k;
            return rec(k - 1) ^ k; } }
        class Left : Base, IShape { int get(int a) override { small += a; return small - a; }
          double area(double k) { return k * 2 + d; } }
        class Right : Left { int get(int a) override { tick();
            return a / (n - 4); }
          double area(double k) override { d += k * 0.001; return get(int(k)) + d; } }
        class Other : Base, IShape { double real(double x) override { return x - f; }
          double area(double k) { return k / wide; } }
        class Num { double v; int count; string name;
          Num() {} Num(double x) { v = x; name = "n"; }
          Num opAdd(const Num &in o) const { Num r(v + o.v); r.count = count + 1; return r; }
          Num opMul(double k) const { return Num(v * k); }
          Num opNeg() const { return Num(-v); }
          Num &opAddAssign(double k) { v += k; count++; return this; }
          int opCmp(const Num &in o) const { return v < o.v ? -1 : v > o.v ? 1 : 0; }
          double opIndex(int i) const { return v / i; }
          double opCall(int a, double b) { count += a; return v * a + b; } }
        funcdef double Value(double, int);
        class Holder { double k = 2; double times(double x, int n) { return x * k + n; } }
        double plain(double x, int n) { return x - n; }
        double faulty(double x, int n) { return x + 100 / (n & 15); }
        Value@ value(int i) { switch (i & 3) { case 0: return plain; case 1: return faulty; case 2: return Value(Holder().times); default: return function(x, n) { return x * n; }; } return plain; }
        IShape@ shape(int i) { switch (i & 3) { case 0: return Left(); case 1: return Right(); default: return Other(); } return Left(); }
        Base@ make(int i) { Base@ o; switch (i & 3) { case 0: @o = Base(); break; case 1: @o = Left(); break; case 2: @o = Right(); break; default: @o = Other(); }
          o.n = i & 15; @o.next = Base(); return o; }
        void halve(int a, int &out high, int &out low) { low = a & 15; high = a / 16; }
        bool split(double x, double &out whole, int64 &out rest) { whole = floor(x); if (whole > 100) return false; rest = int64((x - whole) * 100); return true; }
        void bump(Num &inout n, array<int> &inout a) { n += 1; if (a.length() > 0) a[0]++; }
        array<int>@ ints(int n) { array<int> a; for (int i = 0; i < (n & 7); i++) a.insertLast(i * n); return a; }
        bool before(const int &in a, const int &in b) { return (a & 7) < (b & 7); }
        Vec3 mix(const Vec3 &in a, Vec3 b, float k) { b = b * k; return a + b; }

        """;
}

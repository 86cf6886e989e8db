using Seraph.Engine.Tests.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Compiled code does what the interpreter does: the same values, failures, stacks and counts.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class TierEqualityTests
{
    private static readonly ScriptLimits s_counting = new() { MaxInstructions = 50_000_000 };

    private static readonly TestCaseData[] s_scripts =
    [
        Case("long loops", """
            class P { double x; array<int> a; int at(int i) { return a[i % 10]; } }
            double run() { P p; p.a.resize(10); int64 n = 0; for (int i = 0; i < 400; i++) { double s = 0; for (int k = 0; k < 400; k++) { s += k * 0.5; p.a[k % 10] += k; n ^= k << (i % 7); }
             p.x += s; int m = i; while (m > 0) { m -= 3; n += p.at(m + 3); } } return p.x + n; }
            """),
        Case("long recursion", """
            int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } double half(double d, int n) { if (n == 0) return d; return half(d * 0.5 + n, n - 1); }
            double run() { double s = 0; for (int i = 0; i < 30; i++) s += fib(i % 18) + half(i, 300); return s; }
            """),
        Case("late failure", """
            int at(array<int>@ a, int i) {
              return a[i]; }
            double run() { array<int> a(90000); int s = 0;
             for (int i = 0; i < 100000; i++)
               s += at(a, i);
             return s; }
            """),
        Case("direct host calls", """
            double run() { Counter@ c = Counter(); double s = 0; for (int i = 0; i < 40000; i++) { c.Add(host_add(i, 3)); s += sin(i * 0.1) + floor(s * 0.01); c.x = c.x ^ 5; } Counter@ none;
             s += c.x;
             none.Add(1); return s; }
            """),
        Case("failing direct host call", """
            class Deep { void go(int n) { if (n == 0) fail("deep " + n); else
               go(n - 1); } }
            double run() { Deep d; int k = 0;
             for (int i = 0; i < 3000; i++) { k += host_add(i, 1); if (i == 2990)
               d.go(4); } return k; }
            """),
        Case("failing leaf of a method call", """
            interface I { double at(int i); } class A { double f; double at(int i) { return f / (50 - i); } } class B : I { array<double> a(40); double at(int i) {
              return a[i]; } } class C : I { double at(int i) { return i; } }
            double run() { A a; a.f = 2; B b; C c; I@ i = b; double s = 0; for (int k = 0; k < 60; k++) { s += a.at(k % 50) + c.at(k);
               s += i.at(k); } return s; }
            """),
        Case("rows in loops", """
            double run() { array<array<double>> m(30); for (uint i = 0; i < 30; i++) m[i].resize(40); double s = 0;
             for (uint i = 0; i < 30; i++) for (uint j = 0; j < 40; j++) { for (uint k = 0; k < 30; k++) { m[i][j] += m[k][j] * 0.5 + k; } s += m[i][j]; if (s > 1e100) s = 1; }
             array<array<int>@> h(5); @h[1] = array<int>(3); @h[3] = array<int>(4); int n = 0;
             for (uint i = 0; i < 5; i++) for (uint k = 0; k < 3; k++) { if (h[i] !is null) n += h[i][k] + 1; }
             return s + n; }
            """),
        Case("rows that are replaced", """
            double run() { array<array<int>@> h(3); for (uint i = 0; i < 3; i++) @h[i] = array<int>(4, i); array<int> other(4, 100); int s = 0;
             for (uint i = 0; i < 3; i++) for (uint k = 0; k < 4; k++) { s += h[i][k]; if (k == 2) @h[i] = other; }
             for (uint i = 0; i < 3; i++) for (uint k = 0; k < 4; k++) { s = s * 3 + h[0][k]; h[0][k] = s; if (i == 1) @h[0] = h[2]; }
             return s; }
            """),
        Case("no row in a loop", """
            int sum(array<array<int>@>@ h, uint i) { int s = 0;
             for (uint k = 0; k < 4; k++)
               s += h[i][k];
             return s; }
            double run() { array<array<int>@> h(3); for (uint i = 0; i < 2; i++) @h[i] = array<int>(4, i); int s = 0;
             for (int t = 0; t < 6; t++) { try { s += sum(t == 4 ? null : h, t); } catch { s += 1000; } }
             return s + sum(h, 2); }
            """),
        Case("no array in a loop", """
            int sum(array<int>@ a, int n) { int s = 0; for (int i = 0; i < n; i++) { if (i > 3)
               s += a[i - 4]; } return s; }
            double run() { array<int> a(5, 2); int s = sum(a, 9) + sum(null, 4);
             try { s += sum(a, 10); } catch { s += 7; }
             return s + sum(null, 5); }
            """),
        Case("element outside in a loop", """
            double run() { array<array<double>> m(4); for (uint i = 0; i < 4; i++) m[i].resize(4 - i / 3); double s = 1;
             for (uint i = 0; i < 4; i++) for (uint k = 0; k < 4; k++)
               m[i][k] = s += m[k % 3][i] + 1;
             return s; }
            """),
        Case("arrays that change in loops", """
            class Box { array<int> a; void grow(int v) { a.insertLast(v); } } funcdef void F(array<int>@); void shrink(array<int>@ a) { if (a.length() > 3) a.removeLast(); }
            double run() { array<int> a = {1, 2, 3}; array<int>@ h = a; Box b; double s = 0; F@ f = shrink;
             for (uint i = 0; i < 50; i++) { if (i % 5 == 0) a.insertLast(i); s += a[i % a.length()]; }
             for (uint i = 0; i < a.length(); i++) { s += a[i]; if (i % 4 == 1) shrink(a); }
             for (uint i = 0; i < 20; i++) { b.grow(i); s = s * 1.5 + b.a[i]; }
             for (uint i = 0; i < a.length(); i++) { f(a); s += a[0] + a.length(); }
             array<int> c = {10, 20}; for (uint i = 0; i < 6; i++) { s += h[i % 2]; if (i == 3) @h = c; }
             for (uint i = 0; i < 6; i++) { a = c; s += a[i % 2] + a.length(); } return s; }
            """),
        Case("what functions replace in loops", """
            array<array<int>@> rows(4); array<int> g(5, 3); class H { array<int>@ a; array<array<int>@> m; H@ next; int put(int i) { if (i % 4 == 2) @a = rows[1]; return i; } }
            int swap(int i) { if (i == 3) @rows[2] = rows[0]; return 1; } void other(H@ h, int i) { if (i == 5) { @h.m[0] = rows[1]; } } int fill(int i) { if (i == 6) g = rows[0]; return 2; }
            double run() { for (uint i = 0; i < 4; i++) @rows[i] = array<int>(9, i * 10); H h; @h.a = rows[3]; h.m.resize(1); @h.m[0] = rows[2]; @h.next = h; double s = 0; uint r = 2;
             for (int i = 0; i < 9; i++) { s = s * 1.25 + rows[r][i]; s += swap(i); }
             for (int i = 0; i < 9; i++) { s = s * 1.25 + h.a[i]; s += h.put(i); }
             for (int i = 0; i < 9; i++) { s = s * 1.25 + h.next.m[0][i]; other(h, i); }
             for (int i = 0; i < 5; i++) { s = s * 1.25 + g[i]; s += fill(i + 3); } return s; }
            """),
        Case("fields and globals in loops", """
            array<double> g(6, 1.5); array<array<double>> gm(2); class Grid { int w = 4; array<int> cells; array<array<int>> rows; Grid@ next; string name = "grid";
              int sum() { int s = 0; for (uint i = 0; i < cells.length(); i++) { s += cells[i] * w; cells[i] = s; } return s; }
              int deep(int i) { int s = 0; for (int k = 0; k < w; k++) { rows[i][k] += k; s += rows[i][k] + next.cells[k] + name.length(); } return s; }
              int far(int n) { int s = 0; for (int k = 0; k < n; k++)
                s += next.rows[k][0];
               return s; } }
            double run() { Grid a, b; a.cells.resize(5); b.cells.resize(7); for (int i = 0; i < 7; i++) b.cells[i] = i; for (uint i = 0; i < 5; i++) a.cells[i] = i; a.rows.resize(3); for (int i = 0; i < 3; i++) a.rows[i].resize(4);
             double s = a.sum() + b.sum(); gm[1].resize(6); for (int i = 0; i < 6; i++) { s += g[i]; g[i] = s; gm[1][i] += g[i]; }
             try { s += a.deep(0); } catch { s += 1000; } @a.next = b; s += a.deep(1) + a.deep(2); try { s += a.deep(3); } catch { s += 2000; } a.rows[0].resize(2); try { s += a.deep(0); } catch { s += 3000; }
             b.w = 9; try { @b.next = a; b.rows.resize(1); s += b.deep(0); } catch { s += 4000; } s += a.far(0) + b.far(2);
             for (int i = 0; i < 2; i++) for (int k = 0; k < 6; k++) { if (i == 1) s += gm[i][k]; } return s + a.far(2); }
            """),
        Case("loops entered at their conditions", """
            class P { array<int> a; int n; P@ next; } int find(array<int>@ a, int x, int n) { int i = 0; while (i < n && a[i] != x && (i + n) * 3 - a[i] > -1000 && a[i] + i * 2 < 100000) i++;
             return i; }
            int walk(P@ p, int x) { int s = 0; int k = 0; while (k < p.n && p.a[k] * 2 + s * 3 - x < 900000 && p.a[k] + k * k - x != 77) { s += p.a[k]; if (s % 5 == 3) { k += 2; continue; } for (int j = 0; j < 3; j++) s += p.next.a[j]; k++; }
             return s; }
            double run() { array<int> a(60); for (int i = 0; i < 60; i++) a[i] = i * 7 % 31; double s = 0; for (int i = 0; i < 31; i++) s += find(a, i, 60); try { s += find(null, 1, 0) + find(null, 2, 3); } catch { s += 1e6; }
             P p, q; p.a = a; p.n = 60; q.a = a; @p.next = q; s += walk(p, 3); @p.next = null; try { s += walk(p, 1); } catch { s += 2e6; }
             return s + find(a, 99, 61); }
            """),
        Case("mathematics in loops", """
            double run() { array<double> x(200), y(200); double s = 0; for (uint i = 0; i < 200; i++) { x[i] = sin(i * 0.1) * 3; y[i] = cos(x[i]) + atan2(x[i], 2.0) + floor(x[i]) + pow(abs(x[i]), 0.5); s += y[i]; }
             for (uint i = 0; i < 200; i++) { float f = sqrt(float(i)) + log(float(i) + 1); s += f + x[i] * y[(i * 7) % 200]; } return s; }
            """),
        Case("methods of one object in a loop", """
            interface I { int f(int v); } class A : I { int n; int f(int v) { return v + n; } int g(int v) { return v; } } class B : A { string s; A@ a; int f(int v) override { return v ^ 3; } int g(int v) override { return v * 2; } }
            class C : B { double d; int f(int v) override { return v - 1; } }
            int many(A@ a, I@ i, B@ b) { int v = 1; for (int k = 0; k < 40; k++) { v = a.f(v); v += i.f(k); if (b !is null) v = b.f(v) + b.g(k); } return v; }
            int none(I@ i) { int v = 0; for (int k = 0; k < 9; k++) { if (k > 5)
               v += i.f(k); } return v; }
            double run() { A a; a.n = 7; B b; C c; A@ exact = B(); int v = 0; for (int k = 0; k < 30; k++) { v = exact.f(v) + exact.g(k); }
             v += many(a, b, c) + many(b, c, null) + many(c, a, b); @exact = c; for (int k = 0; k < 3; k++) v = v * 3 + exact.f(k);
             try { v += none(null); } catch { v += 5; }
             return v + none(c) + none(null); }
            """),
        Case("fields of derived classes", """
            class A { int n; string name = "a"; A@ next; } class B : A { double d = 2; string more = "b"; } class C { string s = "s"; C@ next; array<int> a; } final class D : C { int k = 3; string t = "t"; }
            double run() { A@ head; for (int i = 0; i < 40; i++) { A@ n; if (i % 3 == 0) @n = B(); else @n = A(); n.n = i; n.name += i; @n.next = head; @head = n; }
             double s = 0; while (head !is null) { s = s * 1.01 + head.n + head.name.length(); B@ b = cast<B>(head); if (b !is null) s += b.d + b.more.length(); @head = head.next; }
             C@ c = D(); for (int i = 0; i < 9; i++) { C@ next; if (i % 2 == 0) @next = C(); else @next = D(); next.a.resize(i); next.s += c.s; @next.next = c; @c = next; }
             for (C@ p = c; p !is null; @p = p.next) { s += p.a.length() + p.s.length(); D@ d = cast<D>(p); if (d !is null) s += d.k + d.t.length(); } return s; }
            """),
        Case("function values in loops", """
            funcdef int F(int, int); int add(int a, int b) { return a + b; } int sub(int a, int b) { return a - b; } funcdef int G(int); int one(int a) { return a + 1; } int two(int a) { if (a > 90)
              return a / (a - 95); return a + 2; } int three(int a) { return one(two(a)); }
            class D { int n = 3; int m(int a) { return a * n; } }
            double run() { F@ f = add; int v = 0; for (int i = 0; i < 50; i++) { v = f(v, i); if (i == 20) @f = sub; } array<G@> g = {one, two, three}; D d; g.insertLast(G(d.m));
             for (int i = 0; i < 40; i++) { G@ h = g[i % 4]; v = h(v) % 1000; } G@ last = three; for (int i = 0; i < 60; i++) v += last(i); try { G@ none; v += none(1); } catch { v++; }
             for (int i = 80; i < 100; i++)
               v += last(i);
             return v; }
            """),
        Case("recursion that returns early", """
            int down(int n) { if (n < 0) return n;
             return down(n + 1) + 1; }
            double run() { return down(-2) + down(0); }
            """),
        Case("small functions in small functions", """
            int div(int a, int b) { return a / b; } int half(int a) { return div(a, 2) + div(a, a - 7); }
            int both(int a) { if (a > 40) return 1;
              return half(a) + half(a + 1); }
            class V { double x; V() {} V(double a) { x = a; } V opAdd(const V &in o) const { return V(x + o.x); } V opMul(double f) const { return V(x * f / (x - 5)); } }
            double run() { V p, v(1); int s = 0; for (int i = 20; i > 0; i--) { p = p + v * i; s += both(i + 8); }
             for (int i = 20; i > 0; i--)
               s += both(i);
             return s + p.x; }
            """),
        Case("recursion", "int fib(int n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); } double run() { return fib(20); }"),
        Case("loops", "double run() { int s = 0; for (int i = 0; i < 3000; i++) for (int j = 0; j < 30; j++) s += i ^ j; return s; }"),
        Case("reals", "double run() { double s = 0; float f = 1; for (int i = 1; i < 2000; i++) { f = f * 1.001f; s += f / i; } return s; }"),
        Case("wide", "double run() { int64 a = 1; uint64 b = 3; for (int i = 0; i < 70; i++) { a = a * 3 + (a >> 3); b ^= b << 7; b ^= b >> 9; } return double(a) + double(b); }"),
        Case("narrow", "double run() { int8 a = 100; uint16 b = 65530; for (int i = 0; i < 20; i++) { a += 13; b += 3; } return a * 100000.0 + b; }"),
        Case("shared registers", "double run() { double r = 0; for (int i = 0; i < 50; i++) { { int a = i; r += a; } { double b = i / 2.0; r += b; } { int64 c = i; r += c << 40; } } return r; }"),
        Case("globals", "int g = 1; double h = 0.5; void step(int i) { g = g * 31 + i; h += g; } double run() { for (int i = 0; i < 500; i++) step(i); return h; }"),
        Case("division by zero", "int div(int a, int b) { return a / b; }\nint sum(int n) {\n int s = 0;\n for (int i = n; i > -5; i--)\n  s += div(100, i);\n return s; }\ndouble run() { return sum(10); }"),
        Case("overflow", "int div(int a, int b) { return a / b; } double run() { int m = -2147483647 - 1; return div(m, -1); }"),
        Case("remainder", "int mod(int a, int b) { return a % b; } double run() { int m = -2147483647 - 1; return mod(m, 7) + mod(7, -1) + mod(m, -1); }"),
        Case("power", "int p(int a, int b) { return a ** b; } double run() { double s = 0; for (int i = 0; i < 40; i++) s += p(3, i); return s; }"),
        Case("endless recursion", "int down(int n) {\n return down(n + 1) + 1; }\ndouble run() { return down(0); }"),
        Case("deep recursion", "int down(int n) { if (n == 0) return 0; return down(n - 1) + 1; } double run() { return down(9500) + down(300) + down(9990); }"),
        Case("mutual recursion", "bool even(int n) { if (n == 0) return true; return odd(n - 1); } bool odd(int n) { if (n == 0) return false; return even(n - 1); } double run() { return even(7001) ? 1 : 2; }"),
        Case("leaf at the end", "int leaf(int n) { return n; } int down(int n) {\n return down(n + 1) + leaf(n); }\ndouble run() { return down(0); }"),
        Case("caught below", "int div(int a, int b) { return a / b; } double run() { int n = 0; for (int i = -3; i < 4; i++) { try { n += div(60, i); } catch { n += 1000; } } return n; }"),
        Case("objects", """
            class Node { int value; double weight; int8 small; Node@ next; string name; Node(int v, Node@ n) { value = v; weight = v * 0.5; small = int8(v); @next = n; name = "n" + v; } }
            double run() { Node@ head; for (int i = 0; i < 300; i++) @head = Node(i, head); double s = 0;
             for (Node@ n = head; n !is null; @n = n.next) s += n.value + n.weight + n.small + n.name.length(); return s; }
            """),
        Case("null", """
            class Node { int value; Node@ next; }
            int sum(Node@ n) {
             return n.value + sum(n.next); }
            double run() { Node a; Node b; @a.next = b;
             return sum(a); }
            """),
        Case("arrays", """
            double run() { array<array<double>> m(20); for (uint i = 0; i < 20; i++) { m[i].resize(20); for (uint k = 0; k < 20; k++) m[i][k] = i * 1.5 - k; }
             array<int8> b = {1, -2, 3}; array<uint16> w(5, 65535); array<bool> f(3, true); array<float> r = {0.5f, 2}; double s = 0;
             for (uint i = 0; i < 20; i++) for (uint k = 0; k < 20; k++) s += m[i][k] * m[k][i];
             for (uint i = 0; i < b.length(); i++) { b[i] += 126; s += b[i] + w[i] + r[i % 2]; if (f[i]) s += 1; } return s; }
            """),
        Case("bounds", "int at(array<int>@ a, int i) {\n return a[i]; }\ndouble run() { array<int> a(10); int s = 0;\n for (int i = 9; i > -3; i--)\n  s += at(a, i);\n return s; }"),
        Case("methods", """
            interface IShape { double area(int n); } class Base { int id() { return 1; } }
            class A : Base, IShape { double area(int n) { return n * 2; } int id() override { return 2; } } class B : A { double area(int n) override { return n * 0.5; } }
            class C : Base, IShape { double area(int n) { return n / (n - 40); } int id() override { return 3; } }
            double run() { array<IShape@> all = {A(), B(), C()}; array<Base@> more = {Base(), A(), B(), C()}; double s = 0;
             for (int i = 0; i < 40; i++) { s += all[i % 3].area(i); s += more[i % 4].id(); }
             return s + all[2].area(40); }
            """),
        Case("function values", """
            funcdef double F(double x, int n); class M { double k = 2; double f(double x, int n) { return x * k + n; } }
            double plain(double x, int n) { return x / n; } double twice(F@ f, double x, int n) { return f(f(x, n), n); }
            double run() { M m; F@ a = plain; F@ b = F(m.f); F@ c = function(x, n) { return x - n; }; double s = 0;
             for (int i = 1; i < 50; i++) s += twice(a, s, i) + twice(b, s * 0.1, i) + twice(c, s, i); F@ none;
             return none(s, 1); }
            """),
        Case("strings", """
            double run() { string t; for (int i = 0; i < 60; i++) { t += "a" + i + (i < 30 ? "x" : "y"); t += i * 0.5; } string u = t.substr(3, 20);
             int s = 0; for (uint i = 0; i < t.length(); i++) s = s * 31 + t[i]; if (u < t) s += 7; if (u == "b") s += 9; return s + u.length(); }
            """),
        Case("host structs", """
            double run() { Vec3 p(1, 2, 3); Vec3 q(0.5f, 0, 2); for (int i = 0; i < 100; i++) { p = p + q * 0.25f; q.y += p.x * 0.01f; p.z -= 0.5f; } return p.x + p.y + p.z + q.Dot(p); }
            """),
        Case("quiet host structs in a function that fails", """
            double fails(Vec3 v, int n) { Vec3 w(0.5f, n, 2); v = v + w; v -= w * 0.5f; Counter@ c = Counter(); c.x = n; c.Position = v; w = c.Position;
              return v.Dot(w) + w.Length() + c.x + 10 / (n % 40); }
            double run() { double s = 0; for (int n = 1; n < 100; n++)
               s += fails(Vec3(n, 1, s > 0 ? 1 : 0), n);
             return s; }
            """),
        Case("host failure", """
            void deep(int n) { if (n == 0) fail("no"); else deep(n - 1); }
            double run() { for (int i = 0; i < 5; i++) { if (i == 4)
              deep(3); } return 0; }
            """),
        Case("host outputs", "double run() { int a = 1, b = 2; for (int i = 0; i < 5; i++) { swap(a, b); b += i; int v = 0; if (try_parse(\"\" + i, v)) a += v; } return a * 100 + b; }"),
        Case("sorting calls back", """
            bool less(const int &in a, const int &in b) { return a % 10 < b % 10; }
            double run() { array<int> a; for (int i = 0; i < 50; i++) a.insertLast((i * 37) % 53); a.sort(less); double s = 0; for (uint i = 0; i < a.length(); i++) s = s * 1.1 + a[i]; return s; }
            """),
        Case("failing callback", """
            bool less(const int &in a, const int &in b) {
             return a / (b - 5) < 2; }
            void work(array<int>@ a) {
             a.sort(less); }
            double run() { array<int> a = {4, 5, 6, 7};
             work(a);
             return a[0]; }
            """),
        Case("outputs", """
            class P { int v; } interface I { void get(int n, int &out r); }
            class A : I { void get(int n, int &out r) { r = n + 1; } } class B : I { int8 k; void get(int n, int &out r) { k += 3; r = n * k; } }
            void split(int n, int &out a, int64 &out b, float &out c) { a = n / 7; b = n % 7; c = n * 0.5f; }
            int make(int n, P@ &out p, string &out s, double &out d) { P q; q.v = n; @p = q; s = "n" + n; d = n * 0.5; return n & 3; }
            void many(int n, int &out last, double &out sum) { sum = 0; last = 0; for (int i = 0; i < n; i++) { sum += i * 0.5; last = i; } }
            funcdef void F(int, double &out); void half(int n, double &out d) { d = n * 0.5; }
            double run() { A a; B b; I@ i = b; F@ f = half; double t = 0; for (int k = 0; k < 3000; k++) { int x, r; int64 y; float z; split(k, x, y, z); t += x * 3 + y + z;
             P@ p; string s; double d; t += make(k, p, s, d); t += p.v + s.length() + d; a.get(k, r); t += r; i.get(k, r); t += r; f(k, d); t += d; }
             int l; double m; many(40000, l, m); return t + l + m; }
            """),
        Case("failure between outputs", """
            int g = 0; array<int> a(5);
            void get(int i, int &out first, int &out second) { first = 7; g++;
              second = a[i]; g += 100; }
            void outer(int i, int &out r) { int x = 1, y = 2;
              get(i, x, y); r = x + y; }
            double run() { int r = 0; double s = 0; for (int i = 0; i < 9; i++) { try { outer(i, r); s += r; } catch { s += 0.5 + r; } }
             outer(6, r); return s; }
            """),
        Case("catching in a loop", """
            int at(array<int>@ a, int i) { return a[i]; }
            double run() { array<int> a(10); double s = 0; int caught = 0; for (int i = 0; i < 30000; i++) { int64 w = i; double x = i * 0.5;
             try { s += at(a, i % 13); w += 2; s += 10 / (i % 5); x += 1; } catch { caught++; s += w + x; } s += x; } return s * 10 + caught; }
            """),
        Case("catching the host", """
            class P { string t; P@ next; } string noted;
            int risky(int n) { string s = "n" + n; P@ p = P(); P@ q = p; p.t = s; try { s += "x"; @p.next = P(); if (n % 3 == 0) fail(s); s += host_add(n, 1); if (n % 7 == 0) @p = null; p.t += "y"; return s.length(); }
              catch { q.next.t = s; return q.t.length() + q.next.t.length() * 100; } }
            double run() { double s = 0; for (int i = 1; i < 200; i++) s = s * 1.01 + risky(i); return s + noted.length(); }
            """),
        Case("catching a null in a catch block", """
            class P { int v; } int f(P@ p, int n) { int k = n; try { k = 2 * n; return p.v; } catch { try { k++; return 10 / (n % 4) + p.v; } catch { return k; } } }
            double run() { double s = 0; P q; q.v = 5; for (int i = 0; i < 500; i++) s += f(i % 3 == 0 ? q : null, i); return s; }
            """),
        Case("catching around loops", """
            double run() { double s = 0; for (int r = 0; r < 6; r++) { int i = 0; double part = r; array<int> a(20000 - r * 3000); try { while (true) { part += a[i]; part += 0.25; i++; } } catch { s += part + i; } } return s; }
            """),
        Case("catching nothing", "void deep(int n) { if (n == 0) fail(\"deep\"); deep(n - 1); } double run() { try { deep(3); } catch { }\n try { deep(5); } catch {\n deep(2); } return 1; }"),
        Case("structs as arguments and results", """
            class Body { Vec3 at; Vec3 speed; Vec3 next(float dt) { return at + speed * dt; } }
            interface I { Vec3 turn(Vec3 v, int n); } class Left : I { Vec3 turn(Vec3 v, int n) { return Vec3(-v.y, v.x, v.z + n); } } class Back : I { Vec3 turn(Vec3 v, int n) { v.x = -v.x; return v; } }
            Vec3 middle(const Vec3 &in a, Vec3 b) { Vec3 m = (a + b) * 0.5f; b.x = 100; return m; }
            void scale(Vec3 v, float by, Vec3 &out r, float &out length) { r = v * by; length = r.Length(); }
            Vec3 loop(Vec3 v, int n) { for (int i = 0; i < n; i++) { v.x += 0.5f; if (i % 1000 == 0) v.y -= v.x * 0.001f; } return v; }
            float fails(Vec3 v, int n) {
              return v.x + 10 / (n % 400); }
            funcdef Vec3 F(Vec3); Vec3 flip(Vec3 v) { return Vec3(v.z, v.y, v.x); }
            double run() { Body b; b.speed = Vec3(1, 0.5f, -1); Left l; Back k; I@ i = l; F@ f = flip; double s = 0; for (int n = 1; n < 2000; n++) { b.at = b.next(0.01f); if (n % 2 == 0) @i = l; else @i = k; Vec3 v = i.turn(b.at, n); v = middle(v, b.speed);
             Vec3 r; float length; scale(v, 2, r, length); v = f(r); s += v.x + v.y * 2 + v.z * 3 + length; }
             Vec3 w = loop(Vec3(1, 2, 3), 50000); s += w.x + w.y; for (int n = 1; n < 500; n++)
               s += fails(w, n);
             return s; }
            """),
        Case("saturation", "double run() { double big = 1e30; int a = int(big); int8 b = int8(-big); uint c = uint(big); int64 d = int64(-big); return a + b + c + d; }"),
        Case("not a number", "double run() { double z = 1e308 * 10; double n = z - z; int c = 0; if (n < 1) c += 1; if (!(n < 1)) c += 2; if (n == n) c += 4; if (n != n) c += 8; while (!(n >= 0) && c < 100) c += 16; return c; }"),
    ];

    [TestCaseSource(nameof(s_scripts))]
    public void Script_Compiled_IsAsInterpreted(string text) => Assert.That(
        TierRun.Describe(text, ScriptTier.Compiled), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));

    [TestCaseSource(nameof(s_scripts))]
    public void Script_CompiledInTheMiddle_IsAsInterpreted(string text)
    {
        Assert.That(TierRun.Describe(text, ScriptTier.Automatic), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));
        Assert.That(
            TierRun.Describe(text, ScriptTier.Automatic, s_counting), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter, s_counting)));
    }

    [TestCaseSource(nameof(s_scripts))]
    [Covers(OpCode.EnterCompiled)]
    public void Script_CompiledWithLimits_CountsAsInterpreted(string text) => Assert.That(
        TierRun.Describe(text, ScriptTier.Compiled, s_counting), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter, s_counting)));

    [TestCaseSource(nameof(s_scripts))]
    public void InstructionLimit_Compiled_IsAsInterpreted(string text)
    {
        foreach (int limit in (int[])[5, 7, 50, 333, 20_000, 100_001])
        {
            var limits = new ScriptLimits { MaxInstructions = limit };
            Assert.That(TierRun.Describe(text, ScriptTier.Compiled, limits), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter, limits)));
        }
    }

    [TestCaseSource(nameof(s_scripts))]
    public void Script_StoppedAtSafepoints_IsAsInterpreted(string text)
    {
        foreach ((int slice, int stopsEach) in ((int, int)[])[(1, 1), (1, 3), (50, 1)])
        {
            Assert.That(
                TierRun.DescribeStopping(text, ScriptTier.Compiled, slice, stopsEach, isCounting: true),
                Is.EqualTo(TierRun.DescribeStopping(text, ScriptTier.Interpreter, slice, stopsEach, isCounting: true)));
            Assert.That(
                TierRun.DescribeStopping(text, ScriptTier.Compiled, slice, stopsEach, isCounting: false),
                Is.EqualTo(TierRun.DescribeStopping(text, ScriptTier.Interpreter, slice, stopsEach, isCounting: false)));
        }
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);
}

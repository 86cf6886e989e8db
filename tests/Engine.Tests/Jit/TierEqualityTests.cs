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
        Case("saturation", "double run() { double big = 1e30; int a = int(big); int8 b = int8(-big); uint c = uint(big); int64 d = int64(-big); return a + b + c + d; }"),
        Case("not a number", "double run() { double z = 1e308 * 10; double n = z - z; int c = 0; if (n < 1) c += 1; if (!(n < 1)) c += 2; if (n == n) c += 4; if (n != n) c += 8; while (!(n >= 0) && c < 100) c += 16; return c; }"),
    ];

    [TestCaseSource(nameof(s_scripts))]
    public void Script_Compiled_IsAsInterpreted(string text) => Assert.That(
        TierRun.Describe(text, ScriptTier.Compiled), Is.EqualTo(TierRun.Describe(text, ScriptTier.Interpreter)));

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

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);
}

using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Scripts that ask for more than there is: refused or charged before memory is taken.</summary>
public sealed class HugeRequestTests
{
    [TestCase("array<int> a(uint(-1));")]
    [TestCase("array<double> a(uint(-1), 1.5);")]
    [TestCase("array<string> a; a.resize(uint(-1));")]
    [TestCase("array<int> a = {1}; a.reserve(uint(-1));")]
    [TestCase("array<array<int>> a; a.resize(2000000000);")]
    [TestCase("array<int> a; while (true) a.insertLast(1);")]
    [TestCase("array<int> a = {1}; while (true) a.insertAt(0, a);")]
    [TestCase("string s = \"x\"; s.resize(uint(-1));")]
    [TestCase("string s = \"x\"; s.resize(1000000000);")]
    [TestCase("string s = \"x\"; while (true) s += s;")]
    [TestCase("string s = \"x\"; while (true) s = s + s + s;")]
    [TestCase("string s = \"x\"; while (true) s.insert(0, s);")]
    [TestCase("string s = formatInt(1, \"\", uint(-1));")]
    [TestCase("string s = formatFloat(1, \"\", 4000000000, 4000000000);")]
    [TestCase("array<string> a(100000, \"0123456789\"); while (true) { string s = join(a, \"----------\"); }")]
    [TestCase("string s = \"a\"; while (true) s = format(\"{0}{0}{0}\", s);")]
    [TestCase("grid<int> g(uint(-1), uint(-1));")]
    [TestCase("grid<int> g; g.resize(65536, 32767);")]
    [TestCase("dictionary d; for (int i = 0; ; i++) d[\"\" + i] = i;")]
    [TestCase("dictionary<int, int> d; for (int i = 0; ; i++) d.set(i, i);")]
    [TestCase("any@ last; while (true) { any a(last); @last = any(a); }")]
    [TestCase("array<int> a(1000000); while (true) { array<int> b = a; }")]
    public void Request_BeyondTheLimits_IsAScriptException(string body)
    {
        ScriptUnit unit = Scripts.Build(
            $"void main() {{ {body} }}", new ScriptLimits { MaxAllocatedBytes = 20_000_000, MaxInstructions = 50_000_000 });
        long before = GC.GetAllocatedBytesForCurrentThread();

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call("void main()"))!;

        Assert.That(exception.Message, Does.Match("^(Too large (array|string|grid) size|Memory limit exceeded|Instruction limit exceeded)$"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(200_000_000));
    }
}

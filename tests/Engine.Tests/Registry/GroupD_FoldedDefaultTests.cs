using FsCheck;
using FsCheck.Fluent;
using Seraph.Language.Ffi;

namespace Seraph.Engine.Tests.Registry;

/// <summary>Checklist row D-08: operators in a default give what a script computes, whatever the operands are.</summary>
public sealed class GroupD_FoldedDefaultTests
{
    private static readonly string[] s_integerOperators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"];
    private static readonly string[] s_realOperators = ["+", "-", "*", "/"];

    // Of all types that literals may have.
    private static readonly long[] s_anyIntegers = [0, 1, 2, 3, 7, 31, 100, -1, -2, -100, int.MaxValue, int.MinValue + 1, 4_000_000_000, long.MaxValue];

    // Of type int64 only, so that variables in the place of the literals have the same types.
    private static readonly long[] s_wideIntegers = [5_000_000_000, 5_000_000_001, 12_345_678_901_234, -6_000_000_000, long.MaxValue, -long.MaxValue];

    private static readonly double[] s_reals = [0, 0.1, 1.5, 3, 1e10, 1e-300, 1e300];

    [Test]
    public void D08_IntegerDefault_IsWhatTheSameTextGivesInAScript() =>
        Check(Trees(s_anyIntegers.Select(Literal), s_integerOperators, ["-", "~"], 3), value => AssertSame<long>("int64", value, FfiExprPrinter.Print(value)));

    [Test]
    public void D08_IntegerDefault_IsWhatAScriptComputes() =>
        Check(Trees(s_wideIntegers.Select(Literal), s_integerOperators, ["-"], 3), value => AssertComputed<long>("int64", value));

    [Test]
    public void D08_RealDefault_IsWhatAScriptComputes() =>
        Check(Trees(s_reals.Select(FfiExpr (v) => new FfiExpr.Double(v)), s_realOperators, ["-"], 3), value => AssertComputed<double>("double", value));

    private static void Check(Gen<FfiExpr> values, Action<FfiExpr> assert) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(values.ToArbitrary(), assert));

    // Shifts take 0 to 31 places.
    private static Gen<FfiExpr> Trees(IEnumerable<FfiExpr> literals, string[] binary, string[] unary, int depth)
    {
        Gen<FfiExpr> leaf = Gen.Elements(literals.ToArray());
        if (depth == 0)
        {
            return leaf;
        }

        Gen<FfiExpr> inner = Trees(literals, binary, unary, depth - 1);
        Gen<FfiExpr> places = Gen.Choose(0, 31).Select(n => Literal(n));
        return Gen.OneOf(
            leaf,
            Gen.Elements(binary).SelectMany(op => inner.Zip(op is "<<" or ">>" or ">>>" ? places : inner)
                .Select(FfiExpr (p) => new FfiExpr.Binary(p.Item1, op, p.Item2))),
            Gen.Elements(unary).SelectMany(op => inner.Select(FfiExpr (e) => new FfiExpr.Unary(op, e))));
    }

    private static FfiExpr Literal(long value) => value < 0 ? new FfiExpr.Unary("-", new FfiExpr.Int(-value)) : new FfiExpr.Int(value);

    private static void AssertComputed<T>(string type, FfiExpr value)
    {
        var locals = new List<string>();
        string expression = WithVariables(value, locals);
        AssertSame<T>(type, value, expression, string.Concat(locals));
    }

    /// <summary>The callee receives what a script gives for the expression; if sealing refuses the default, the script fails as well.</summary>
    private static void AssertSame<T>(string type, FfiExpr value, string expression, string locals = "")
    {
        object? received = null;
        var context = new ScriptContext();
        var parameter = new FfiParam("value", FfiDataType.Named(type), value);
        context.Install(new FfiModule("host", module => module.Function(new FfiFunctionDef("take", default, FfiDataType.Void, [parameter])
        {
            Native = new HostFunction((ref CallFrame frame) => received = typeof(T) == typeof(double) ? frame.Double(0) : frame.Int64(0)),
        })));
        string script = $"{type} f() {{ {locals} return {expression}; }}";
        string text = FfiExprPrinter.Print(value);
        if (context.Seal() is { Success: false } result)
        {
            ScriptUnit failing = new ScriptContext().CreateUnit("unit");
            failing.AddSource("unit.as", script);
            if (failing.Build().Success)
            {
                Assert.That(() => failing.Call<T>($"{type} f()"), Throws.InstanceOf<ScriptException>(), $"{text}: {result.Errors[0]}");
            }

            return;
        }

        ScriptUnit unit = context.CreateUnit("unit");
        unit.AddSource("unit.as", $"{script} void g() {{ take(); }}");
        Assert.That(unit.Build().Success, text);
        unit.Call("void g()");
        Assert.That(received, Is.EqualTo(unit.Call<T>($"{type} f()")), text);
    }

    // Each literal becomes a variable, so that nothing is computed while the script is compiled.
    private static string WithVariables(FfiExpr value, List<string> locals)
    {
        switch (value)
        {
            case FfiExpr.Binary e:
                return $"({WithVariables(e.Left, locals)} {e.Operator} {WithVariables(e.Right, locals)})";
            case FfiExpr.Unary e:
                return $"({e.Operator}{WithVariables(e.Operand, locals)})";
            default:
                locals.Add($"auto v{locals.Count} = {FfiExprPrinter.Print(value)}; ");
                return $"v{locals.Count - 1}";
        }
    }
}

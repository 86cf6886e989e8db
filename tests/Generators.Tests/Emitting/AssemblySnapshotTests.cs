namespace Seraph.Generators.Tests.Emitting;

public sealed class AssemblySnapshotTests
{
    private const string Source = """
        namespace Game;

        [ScriptExport] public sealed class Player(string name) { public string Name => name; public int Damage(int by = 1) => by; }

        [ScriptExport(Module = "files")] public static class Files { public const int Max = 3; public static bool Exists(string path) => false; }

        [ScriptModule] public static partial class GameScripts;

        [ScriptModule(Module = "files")] public static partial class FileScripts;
        """;

    [Test]
    public void ScriptExports_WithTwoModules_OffersBoth() => Snapshots.Match(Generated.From(Source)["ScriptExports.g.cs"]);

    [Test]
    public void ScriptExports_WithoutExports_OffersEmptyModule() => Snapshots.Match(Generated.From("")["ScriptExports.g.cs"]);

    [Test]
    public void ScriptManifest_WithTwoModules_DescribesBoth() => Snapshots.Match(Generated.From(Source)["ScriptManifest.g.cs"]);

    [Test]
    public void ScriptModule_OnStaticPartialClass_GetsModule() =>
        Snapshots.Match(Generated.From(Source) is var generated ? generated["Game.GameScripts.Module.g.cs"] + generated["Game.FileScripts.Module.g.cs"] : "");

    [Test]
    public void ScriptDelegates_OfCalls_CoverEachTypeOnce() => Snapshots.Match(Generated.From("""
        namespace Game;

        internal delegate Mood Turn(Mood mood, @event @params);
        public enum Mood { Good, Bad }
        internal struct @event { internal delegate (int A, string? B)[] Nested(List<string?>? names, int? count); }

        internal static class Host
        {
            internal static void Run(ScriptUnit unit, ScriptInstance? instance, ScriptFunction function)
            {
                unit.GetFunction<Action>("void f()")();
                var first = unit.GetFunction<Func<string, ScriptObject>>("Thing@ find(string)");
                var second = instance?.GetFunction<Func<string?, ScriptObject?>>("Thing@ find(string)");
                var third = function.GetDelegate<Turn>();
                Func<string, @event.Nested> group = unit.GetFunction<@event.Nested>;
            }
        }
        """)["Seraph.ScriptDelegates.g.cs"]);

    [TestCase("class C<T> { void M(ScriptUnit unit) => unit.GetFunction<Func<T>>(\"\"); }", TestName = "TypeParameter")]
    [TestCase("class C { void M<T>(ScriptUnit unit) where T : Delegate => unit.GetFunction<T>(\"\"); }", TestName = "TypeParameterItself")]
    [TestCase("class C { private delegate int D(); void M(ScriptUnit unit) => unit.GetFunction<D>(\"\"); }", TestName = "PrivateType")]
    [TestCase("class C { private struct S; void M(ScriptUnit unit) => unit.GetFunction<Func<S>>(\"\"); }", TestName = "PrivateArgument")]
    [TestCase("file delegate int D(); class C { void M(ScriptUnit unit) => unit.GetFunction<D>(\"\"); }", TestName = "TypeOfOneFile")]
    [TestCase("delegate int D(ref int x); class C { void M(ScriptUnit unit) => unit.GetFunction<D>(\"\"); }", TestName = "Reference")]
    [TestCase("delegate ref int D(); class C { void M(ScriptUnit unit) => unit.GetFunction<D>(\"\"); }", TestName = "ResultByReference")]
    [TestCase("delegate int D(Span<int> x); class C { void M(ScriptUnit unit) => unit.GetFunction<D>(\"\"); }", TestName = "RefStruct")]
    [TestCase("class C { void M(ScriptUnit unit) => unit.GetFunction<Func<dynamic>>(\"\"); }", TestName = "Dynamic")]
    [TestCase("class C { void M(ScriptUnit unit) => unit.GetFunction<Delegate>(\"\"); }", TestName = "AnyDelegate")]
    [TestCase("class C { T GetFunction<T>() => default!; void M() => GetFunction<Func<int>>(); }", TestName = "OtherMethod")]
    public void Call_ThatNothingCanBeGeneratedFor_IsLeftOut(string source) =>
        Assert.That(Generated.From(source).Files, Has.None.EqualTo("Seraph.ScriptDelegates.g.cs"));

    [Test]
    public void ScriptExports_WithInstances_KnowsThem() => Snapshots.Match(Generated.From("""
        [assembly: ScriptInstance(typeof(Pool<string>))]
        [assembly: ScriptInstance(typeof(List<string>))]
        [ScriptExport, ScriptInstance(typeof(Pool<double>))] public class Pool<T>;
        [ScriptExport] public class Game { public Pool<int> Numbers() => new(); public Pool<Game>? Others; }
        """)["ScriptExports.g.cs"]);
}

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
    public void ScriptExports_WithInstances_KnowsThem() => Snapshots.Match(Generated.From("""
        [assembly: ScriptInstance(typeof(Pool<string>))]
        [assembly: ScriptInstance(typeof(List<string>))]
        [ScriptExport, ScriptInstance(typeof(Pool<double>))] public class Pool<T>;
        [ScriptExport] public class Game { public Pool<int> Numbers() => new(); public Pool<Game>? Others; }
        """)["ScriptExports.g.cs"]);
}

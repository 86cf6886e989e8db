using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Tests;

public sealed class CachingTests
{
    private const string Player = "[ScriptExport] public sealed class Player { public int Damage(int amount = 1) { return amount; } }";
    private const string Enemy = "[ScriptExport] public sealed class Enemy { public Player? Target { get; set; } }" + Host;
    private const string Host = " class Host { int Run(ScriptUnit unit) => unit.GetFunction<Func<int, int>>(\"int f(int)\")(1); }";
    private const string Other = "[ScriptModule] public static partial class Scripts; public class Other { }";

    [Test]
    public void UnrelatedEdit_Always_RunsNothingAgain() => AssertAllCached(Rerun(2, Other + " public class Added { int x; }"));

    [Test]
    public void BodyEdit_InExportedType_RunsNothingAgain() =>
        AssertAllCached(Rerun(0, Player.Replace("return amount;", "/* twice */ return amount * 2;")));

    [Test]
    public void PrivateMember_AddedToExportedType_RunsNothingAgain() =>
        AssertAllCached(Rerun(0, Player.Replace("public int Damage", "private int x; public int Damage")));

    [TestCase("public int Damage", "public long Damage", TestName = "ReturnTypeEdit_OfOneType_ChangesItsFileAndTheManifestOnly")]
    [TestCase("int amount = 1", "int amount = 2", TestName = "DefaultValueEdit_OfOneType_ChangesItsFileAndTheManifestOnly")]
    [TestCase("int amount", "int by", TestName = "ParameterNameEdit_OfOneType_ChangesItsFileAndTheManifestOnly")]
    public void SignatureEdit_OfOneType_ChangesItsFileAndTheManifestOnly(string old, string @new)
    {
        GeneratorRunResult result = Rerun(0, Player.Replace(old, @new).Replace("return amount", old == "int amount" ? "return by" : "return amount"));

        Assert.That(Changed(result, StepNames.ReadTypes), Is.EqualTo(1));
        Assert.That(Changed(result, StepNames.ListDeclarations), Is.EqualTo(1));
        Assert.That(StepNames.All.Except([StepNames.ReadTypes, StepNames.ListDeclarations]).Sum(s => Changed(result, s)), Is.Zero);
        Assert.That(ChangedOutputs(result), Is.EqualTo(2));
    }

    [Test]
    public void Type_ExportedUnderNewName_ChangesThoseThatUseIt()
    {
        GeneratorRunResult result = Rerun(0, Player.Replace("[ScriptExport]", "[ScriptExport(Name = \"Hero\")]"));

        Assert.That(Changed(result, StepNames.ReadTypes), Is.EqualTo(2));
        Assert.That(Changed(result, StepNames.ListModules), Is.Zero);
        Assert.That(result.GeneratedSources.Single(s => s.HintName == "Enemy.g.cs").SourceText.ToString(), Does.Contain("// Hero@ get_Target() const property"));
    }

    [Test]
    public void Type_Added_LeavesFilesOfOthersAsTheyAre()
    {
        GeneratorRunResult result = Rerun(2, Other + " [ScriptExport] public enum Mode { On }");

        Assert.That(Changed(result, StepNames.ReadTypes), Is.EqualTo(1));
        Assert.That(ChangedOutputs(result), Is.EqualTo(3), "its own file, ScriptExports and the manifest");
    }

    [Test]
    public void Call_OfDelegateTypeThatIsKnown_ChangesNothing()
    {
        GeneratorRunResult result = Rerun(2, Other + Host.Replace("Host", "Second").Replace("int f(int)", "int g(int)"));

        Assert.That(Changed(result, StepNames.ReadDelegates), Is.EqualTo(1));
        Assert.That(Changed(result, StepNames.ListDelegates), Is.Zero);
        Assert.That(ChangedOutputs(result), Is.Zero);
    }

    [Test]
    public void Call_OfNewDelegateType_ChangesTheFileOfDelegatesOnly()
    {
        GeneratorRunResult result = Rerun(1, Enemy.Replace("Func<int, int>", "Func<long, int>"));

        Assert.That(StepNames.All.Where(s => Changed(result, s) > 0), Is.EqualTo(new[] { StepNames.ReadDelegates, StepNames.ListDelegates }));
        Assert.That(ChangedOutputs(result), Is.EqualTo(1));
    }

    [Test]
    public void AssemblyExport_Removed_IsSeenByTypesThatUseIt()
    {
        CSharpCompilation before = Project.Compile("[assembly: ScriptExport(typeof(Range))]", "[ScriptExport] public class C { public Range R; public int I; }");
        GeneratorDriver driver = Driver().RunGenerators(before);
        driver = driver.RunGenerators(before.ReplaceSyntaxTree(before.SyntaxTrees[1], Project.Parse("")));

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.That(result.GeneratedSources.Select(s => s.HintName), Does.Not.Contain("System.Range.g.cs"));
        Assert.That(result.GeneratedSources.Single(s => s.HintName == "C.g.cs").SourceText.ToString(), Does.Not.Contain("Range"));
    }

    [Test]
    public void Driver_AfterEdit_KeepsNoOldCompilationAlive()
    {
        (GeneratorDriver driver, WeakReference old) = RunTwice();
        for (int i = 0; i < 10 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(old.IsAlive, Is.False);
        GC.KeepAlive(driver);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Old) RunTwice()
    {
        CSharpCompilation before = Project.Compile(Player, Enemy, Other);
        GeneratorDriver driver = Driver().RunGenerators(before);
        return (driver.RunGenerators(Edit(before, 2, Other + " ")), new WeakReference(before));
    }

    private static GeneratorRunResult Rerun(int file, string newText)
    {
        CSharpCompilation before = Project.Compile(Player, Enemy, Other);
        GeneratorDriver driver = Driver().RunGenerators(before);
        return driver.RunGenerators(Edit(before, file, newText)).GetRunResult().Results.Single();
    }

    // The first tree holds the usings.
    private static CSharpCompilation Edit(CSharpCompilation before, int file, string newText) =>
        before.ReplaceSyntaxTree(before.SyntaxTrees[file + 1], Project.Parse(newText));

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new SeraphGenerator().AsSourceGenerator()],
        parseOptions: Project.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static void AssertAllCached(GeneratorRunResult result)
    {
        foreach (string step in StepNames.All)
        {
            Assert.That(result.TrackedSteps, Does.ContainKey(step));
            Assert.That(Changed(result, step), Is.Zero, step);
        }

        Assert.That(ChangedOutputs(result), Is.Zero);
        Assert.That(result.GeneratedSources.Count(s => s.HintName.EndsWith(".g.cs", StringComparison.Ordinal)), Is.EqualTo(6));
    }

    private static int Changed(GeneratorRunResult result, string step) => result.TrackedSteps[step].SelectMany(s => s.Outputs).Count(IsChanged);

    private static int ChangedOutputs(GeneratorRunResult result) => result.TrackedOutputSteps.Values
        .SelectMany(steps => steps).SelectMany(s => s.Outputs).Count(IsChanged);

    private static bool IsChanged((object Value, IncrementalStepRunReason Reason) output) =>
        output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
}

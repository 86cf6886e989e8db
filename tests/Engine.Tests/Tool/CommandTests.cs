using Seraph.Tool;

namespace Seraph.Engine.Tests.Tool;

/// <summary>The <c>seraph</c> command: what it prints where, and its exit code.</summary>
public sealed class CommandTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("seraph-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Run_OfAFineScript_PrintsItsOutput()
    {
        Outcome outcome = Run("run", Write("a.as", "void main() { println(\"Hello \", 1 + 2); }"));

        Assert.That(outcome, Is.EqualTo(new Outcome(0, "Hello 3\n", "")));
    }

    [Test]
    public void Run_OfAFaultyScript_PrintsThePlaceAndRunsNothing()
    {
        string file = Write("a.as", "void main() {\n    println(\"x\");\n    int a = mising + 1;\n}\nint missing = 1;");

        Outcome outcome = Run("run", file);

        Assert.That(outcome.Code, Is.EqualTo(1));
        Assert.That(outcome.Output, Is.Empty);
        string[] lines = outcome.Error.Split('\n');
        Assert.That(lines[0], Does.StartWith($"{file}(3,13): error AS2"));
        Assert.That(lines[1], Is.EqualTo("        int a = mising + 1;"));
        Assert.That(lines[2], Is.EqualTo("                ^^^^^^"));
    }

    [Test]
    public void Run_OfAScriptWithIncludes_FindsThemBesideTheIncludingFile()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "lib"));
        Write("lib/b.as", "#include \"c.as\"\n#include \"../a.as\"\nint b() { return c() + 1; }");
        Write("lib/c.as", "#include \"b.as\"\nint c() { return 40; }");

        Outcome outcome = Run("run", Write("a.as", "#include \"lib/b.as\"\nvoid main() { println(b()); }"));

        Assert.That(outcome, Is.EqualTo(new Outcome(0, "41\n", "")));
    }

    [Test]
    public void Check_OfAMissingInclude_PrintsItsPlace()
    {
        Outcome outcome = Run("check", Write("a.as", "#include \"lib/b.as\"\nvoid main() { }"));

        Assert.That(outcome.Code, Is.EqualTo(1));
        Assert.That(outcome.Error, Does.Contain("a.as(1,10): error AS9006: "));
    }

    [Test]
    public void Defines_AreTrueForIf()
    {
        string file = Write("a.as", "void main() {\n#if A\nprint(1);\n#endif\n#if B\nprint(2);\n#endif\n#if C\nprint(3);\n#endif\n}");

        Assert.That(Run("run", file, "--define", "A", "--define", "C").Output, Is.EqualTo("13"));
        Assert.That(Run("check", "--define", "B", file).Code, Is.EqualTo(0));
    }

    [Test]
    public void Run_OfAWarning_PrintsItAndRuns()
    {
        string file = Write("a.as", "void main() { return; println(1); }");

        Outcome outcome = Run("run", file);

        Assert.That(outcome.Code, Is.Zero);
        Assert.That(outcome.Error, Is.Empty.Or.StartWith($"{file}(1,").And.Contain("warning AS"));
    }

    [Test]
    public void Run_OfAFailingScript_PrintsMessageAndScriptStack()
    {
        string file = Write("a.as", "int divide(int a, int b) {\n    return a / b;\n}\nvoid main() {\n    println(\"before\");\n    divide(1, 0);\n}");

        Outcome outcome = Run("run", file);

        Assert.That(outcome.Code, Is.EqualTo(2));
        Assert.That(outcome.Output, Is.EqualTo("before\n"));
        string[] lines = outcome.Error.TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Is.EqualTo("script exception: Divide by zero"));
        Assert.That(lines[1], Does.StartWith($"  at int divide(int a, int b) in {file}(2,"));
        Assert.That(lines[2], Does.StartWith($"  at void main() in {file}(6,"));
        Assert.That(lines, Has.Length.EqualTo(3));
    }

    [Test]
    public void Run_OfIntMain_PrintsItsResult() =>
        Assert.That(Run("run", Write("a.as", "int main() { print(\"x\"); return -7; }")), Is.EqualTo(new Outcome(0, "x-7\n", "")));

    [Test]
    public void Run_OfBothMains_CallsTheVoidOne() => Assert.That(
        Run("run", Write("a.as", "namespace n { int main() { return 1; } } void main() { print(\"void\"); }")), Is.EqualTo(new Outcome(0, "void", "")));

    [Test]
    public void Run_WithEntry_CallsIt() =>
        Assert.That(Run("run", Write("a.as", "namespace n { void go() { print(\"gone\"); } }"), "--entry", "void n::go()"), Is.EqualTo(new Outcome(0, "gone", "")));

    [TestCase("void gone()")]
    [TestCase("int go()")]
    [TestCase("void add(int)")]
    [TestCase("go")]
    [TestCase("")]
    public void Run_WithAnEntryThatIsNone_IsWrongUsage(string entry)
    {
        Outcome outcome = Run("run", Write("a.as", "void go() { } void add(int a) { }"), "--entry", entry);

        Assert.That(outcome.Code, Is.EqualTo(3));
        Assert.That(outcome.Error, Does.StartWith("seraph: "));
    }

    [Test]
    public void Run_WithoutMain_IsWrongUsage()
    {
        Outcome outcome = Run("run", Write("a.as", "void go() { }"));

        Assert.That(outcome.Code, Is.EqualTo(3));
        Assert.That(outcome.Error, Does.StartWith("seraph: ").And.Contain("'void main()'"));
    }

    [Test]
    public void Run_OfSeveralFiles_CompilesThemAsOneUnit()
    {
        string main = Write("main.as", "void main() { print(helper(2)); }");
        string helper = Write("helper.as", "int helper(int a) { return a * 21; }");

        Assert.That(Run("run", main, helper), Is.EqualTo(new Outcome(0, "42", "")));
        Assert.That(Run("run", helper, main, helper), Is.EqualTo(new Outcome(0, "42", "")), "a file named twice counts once");
        Assert.That(Run("run", main).Code, Is.EqualTo(1));
    }

    [Test]
    public void Run_OfAMissingFile_SaysWhich()
    {
        string missing = Path.Combine(_folder, "missing.as");

        Outcome outcome = Run("run", Write("a.as", "void main() { print(1); }"), missing);

        Assert.That((outcome.Code, outcome.Output), Is.EqualTo((3, "")));
        Assert.That(outcome.Error, Does.StartWith($"seraph: can't read '{missing}': "));
    }

    [Test]
    public void Run_OfAFolder_IsAnUnreadableFile() => Assert.That(Run("run", _folder).Code, Is.EqualTo(3));

    [Test]
    public void Check_OfAFineScript_RunsNothing()
    {
        string file = Write("a.as", "int x = fail(); int fail() { assert(false); return 1; } void main() { print(1); }");

        Assert.That(Run("check", file), Is.EqualTo(new Outcome(0, $"{file}: fine\n", "")));
        Assert.That(Run("check", file, Write("b.as", "")).Output, Is.EqualTo("2 files: fine\n"));
    }

    [Test]
    public void Check_OfAFaultyScript_PrintsAllErrors()
    {
        Outcome outcome = Run("check", Write("a.as", "int f() { return a; }\nint g() { return b; }"));

        Assert.That((outcome.Code, outcome.Output), Is.EqualTo((1, "")));
        Assert.That(outcome.Error.Split('\n').Count(l => l.Contains(": error AS", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void Check_OfAMissingFile_IsUnreadable() => Assert.That(Run("check", Path.Combine(_folder, "no.as")).Code, Is.EqualTo(3));

    [Test]
    public void Host_OffersItsExports()
    {
        string file = Write("a.as", "void main() { print(host_add(40, 2)); }");

        Assert.That(Run("run", file).Code, Is.EqualTo(1));
        Assert.That(Run("run", file, "--host", typeof(CommandTests).Assembly.Location), Is.EqualTo(new Outcome(0, "42", "")));
        Assert.That(Run("check", file, "--host", typeof(CommandTests).Assembly.Location).Code, Is.Zero);
    }

    [Test]
    public void Host_WithSeveralModules_OffersAllOfThem()
    {
        string file = Write("a.as", "void main() { Shelf s('x'); print(s.firstBook() + host_add(1, 2)); }");

        Assert.That(Run("run", file, "--host", typeof(CommandTests).Assembly.Location), Is.EqualTo(new Outcome(0, "x3", "")));
    }

    [Test]
    public void HostThatIsNoAssembly_IsAnUnreadableFile()
    {
        string script = Write("a.as", "void main() { }");
        string[] hosts = [Path.Combine(_folder, "missing.dll"), Write("text.dll", "text"), _folder];

        foreach (string host in hosts)
        {
            Outcome outcome = Run("run", script, "--host", host);
            Assert.That(outcome.Code, Is.EqualTo(3), host);
            Assert.That(outcome.Error, Does.StartWith($"seraph: can't load '{host}': "));
        }
    }

    [Test]
    public void HostWithoutExports_SaysSo()
    {
        string host = typeof(TestAttribute).Assembly.Location;

        Outcome outcome = Run("run", Write("a.as", "void main() { }"), "--host", host);

        Assert.That(outcome, Is.EqualTo(new Outcome(3, "", $"seraph: '{host}' exports nothing to scripts.\n")));
    }

    [Test]
    public void Stubs_OfAnAssembly_DeclareWhatItExports()
    {
        Outcome outcome = Run("stubs", "--host", typeof(CommandTests).Assembly.Location, "--out", _folder);

        string text = File.ReadAllText(Path.Combine(_folder, "as.predefined"));
        Assert.That(outcome.Code, Is.Zero, outcome.Error);
        Assert.That(text, Does.Contain("enum Side : uint8\n{\n    Left = 0,\n    Right = 1,\n}"));
        Assert.That(text, Does.Contain("// A struct with steps, in number slots.\nclass Level\n{\n    int Value;\n"));
        Assert.That(text, Does.Contain("    array(int &in) {repeat T};\n").And.Contain("    T & opIndex(uint index);\n"));
        Assert.That(text, Does.Contain("    Level opPreInc();\n"));
        Assert.That(text, Does.Contain("    int get_Legs() const property;\n    void set_Legs(int value) property;\n"));
        Assert.That(text, Does.Contain("class Cache<TKey, TValue>\n{\n").And.Contain("    bool TryGet(const TKey &in key, TValue &out value);\n"));
        Assert.That(text, Does.Contain("namespace Generics\n{\n    T Pick<T>(const T &in one, const T &in other, bool isFirst = false);\n"));
        Assert.That(text, Does.Contain("funcdef void Action_string(const string &in obj);\n"));
        Assert.That(text, Does.Contain("    string opAdd(int64 value) const;\n"));
        Assert.That(text, Does.Not.Contain("super("));
        Assert.That(text, Does.Contain("    string firstBook(const string &in prefix = \"\");\n"));
        Assert.That(text, Does.Contain("namespace Shelf\n{\n"));
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "as.predefined.json")));
        Assert.That(json.RootElement.GetProperty("modules").EnumerateArray().Select(m => m.GetProperty("name").GetString()), Does.Contain("std"));
        Assert.That(File.Exists(Path.Combine(_folder, ".vscode", "settings.json")));
    }

    [Test]
    public void Stubs_WithOwnSettings_LeaveThemAlone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".vscode"));
        Write(Path.Combine(".vscode", "settings.json"), "{}");

        Outcome outcome = Run("stubs", "--out", _folder);

        Assert.That(outcome.Code, Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(_folder, ".vscode", "settings.json")), Is.EqualTo("{}"));
    }

    private static IEnumerable<string[]> WrongUsages() =>
        [[], ["run"], ["check"], ["fly", "a.as"], ["run", "--entry"], ["run", "a.as", "--colour"], ["check", "a.as", "--entry", "void main()"]];

    [TestCaseSource(nameof(WrongUsages))]
    public void WrongUsage_IsToldOnTheErrorOutput(string[] arguments)
    {
        Outcome outcome = Run(arguments);

        Assert.That(outcome.Code, Is.EqualTo(3));
        Assert.That(outcome.Error, Is.Not.Empty);
    }

    [Test]
    public void Help_IsNoError()
    {
        Outcome outcome = Run("--help");

        Assert.That((outcome.Code, outcome.Error), Is.EqualTo((0, "")));
        Assert.That(outcome.Output, Does.Contain("run").And.Contain("check"));
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(arguments, output, error);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    private sealed record Outcome(int Code, string Output, string Error);
}

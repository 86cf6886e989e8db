namespace Seraph.Engine.Tests.Hosting;

/// <summary>What the host does for <c>#include</c>, <c>#if</c> and <c>#pragma</c>.</summary>
public sealed class DirectiveTests
{
    private readonly Dictionary<string, string> _files = [];
    private readonly List<ScriptInclude> _asked = [];

    [SetUp]
    public void Clear()
    {
        _files.Clear();
        _asked.Clear();
    }

    [Test]
    public void Includes_AreCompiledBehindTheirFile_EachOnce()
    {
        _files["b"] = "#include 'c'\n#include 'd'\nint b = next();";
        _files["c"] = "#include 'main.as' #include 'b'\nint c = next();";
        _files["d"] = "int d = next();";

        ScriptUnit unit = Build("#include 'b'\n#include 'c'\nint count; int next() { return ++count; } int a = next();");

        Assert.That(_asked.Select(i => $"{i.IncludedFrom}>{i.Path}"), Is.EqualTo(new[] { "main.as>b", "b>c", "c>main.as", "c>b", "b>d", "main.as>c" }));
        Assert.That(new[] { "a", "b", "c", "d" }.Select(unit.GetGlobal<int>), Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }

    [Test]
    public void Diagnostics_NameTheIncludedFile()
    {
        _files["b"] = "\n\n  int b = missing;";

        ScriptDiagnostic diagnostic = Fail("#include 'b'").Single();

        Assert.That((diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.Id), Is.EqualTo(("b", 3, 11, "AS2001")));
    }

    [Test]
    public void ScriptStack_NamesTheIncludedFile()
    {
        _files["lib/b"] = "int divide(int a) {\n  return 1 / a;\n}";

        ScriptUnit unit = Build("#include 'lib/b'\nint f() { return divide(0); }");

        ScriptException e = Assert.Throws<ScriptException>(() => unit.Call<int>("int f()"))!;
        Assert.That((e.ScriptStack[0].File, e.ScriptStack[0].Line, e.ScriptStack[1].File, e.ScriptStack[1].Line), Is.EqualTo(("lib/b", 2, "main.as", 2)));
    }

    [Test]
    public void MissingFile_IsReportedWhereItIsIncluded()
    {
        ScriptDiagnostic diagnostic = Fail("int a;\n#include \"nowhere\"\n").Single();

        Assert.That((diagnostic.Id, diagnostic.Line, diagnostic.Column), Is.EqualTo(("AS9006", 2, 10)));
        Assert.That(diagnostic.Message, Does.Contain("nowhere"));
    }

    [Test]
    public void ExceptionOfTheResolver_IsReported()
    {
        ScriptDiagnostic diagnostic = Fail("#include 'throw'").Single();

        Assert.That(diagnostic.Id, Is.EqualTo("AS9006"));
        Assert.That(diagnostic.Message, Does.Contain("the disk is gone"));
    }

    [Test]
    public void WithoutAResolver_NothingIsIncluded() =>
        Assert.That(Fail("#include 'b'", new ScriptContextOptions()).Single().Message, Does.Contain("resolves no includes"));

    [Test]
    public void EndlessIncludes_End()
    {
        int count = 0;
        var options = new ScriptContextOptions { IncludeResolver = _ => new ScriptSource($"{++count}", "#include 'x'\n#include 'y'") };

        Assert.That(Fail("#include 'x'", options).Select(d => d.Id), Is.EqualTo(new[] { "AS9006" }));
        Assert.That(count, Is.EqualTo(1000));
    }

    [Test]
    public void CancellationInTheResolver_IsNoDiagnostic()
    {
        using var source = new CancellationTokenSource();
        var options = new ScriptContextOptions
        {
            IncludeResolver = _ =>
            {
                source.Cancel();
                throw new OperationCanceledException(source.Token);
            },
        };
        ScriptUnit unit = Add("#include 'x'", options);

        Assert.Throws<OperationCanceledException>(() => unit.Build(source.Token));
    }

    [Test]
    public void Defines_DecideWhatIsCompiled()
    {
        ScriptUnit unit = Add("int f() {\n#if FAST\n return 1;\n#endif\n#if SLOW\n nonsense\n#endif\n}", new ScriptContextOptions { Defines = ["FAST"] });

        Assert.That(unit.Build().Diagnostics, Is.Empty);
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(1));
    }

    [Test]
    public void Pragmas_AreHandedToTheHost_InOrder()
    {
        List<ScriptPragma> seen = [];
        _files["b"] = "\n  #pragma two";
        var options = new ScriptContextOptions
        {
            IncludeResolver = Resolve,
            PragmaHandler = pragma =>
            {
                seen.Add(pragma);
                return null;
            },
        };

        Assert.That(Add("#pragma one 1\n#include 'b'", options).Build().Diagnostics, Is.Empty);
        Assert.That(seen, Is.EqualTo(new[]
        {
            new ScriptPragma("one 1", "main.as", new LinePosition(1, 1)), new ScriptPragma("two", "b", new LinePosition(2, 3)),
        }));
    }

    [TestCase("refuse", "not here")]
    [TestCase("throw", "the disk is gone")]
    public void PragmaThatTheHostRefuses_IsAnError(string text, string reason)
    {
        var options = new ScriptContextOptions { PragmaHandler = p => p.Text == "throw" ? throw new IOException("the disk is gone") : "not here" };

        ScriptDiagnostic diagnostic = Fail($"int a;\n#pragma {text}", options).Single();

        Assert.That((diagnostic.Id, diagnostic.Line), Is.EqualTo(("AS9007", 2)));
        Assert.That(diagnostic.Message, Does.Contain(reason));
    }

    [Test]
    public void PragmaWithoutAHandler_IsAnError() => Assert.That(Fail("#pragma x", new ScriptContextOptions()).Single().Id, Is.EqualTo("AS9007"));

    private ScriptSource? Resolve(ScriptInclude include)
    {
        _asked.Add(include);
        return include.Path switch
        {
            "throw" => throw new IOException("the disk is gone"),
            "main.as" => new ScriptSource("main.as", "syntax error"),
            _ => _files.TryGetValue(include.Path, out string? text) ? new ScriptSource(include.Path, text) : null,
        };
    }

    private static ScriptUnit Add(string script, ScriptContextOptions options)
    {
        var context = new ScriptContext(options);
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("main");
        unit.AddSource("main.as", script);
        return unit;
    }

    private ScriptUnit Build(string script)
    {
        ScriptUnit unit = Add(script, new ScriptContextOptions { IncludeResolver = Resolve });
        Assert.That(unit.Build().Diagnostics, Is.Empty);
        return unit;
    }

    private IReadOnlyList<ScriptDiagnostic> Fail(string script, ScriptContextOptions? options = null)
    {
        BuildResult result = Add(script, options ?? new ScriptContextOptions { IncludeResolver = Resolve }).Build();
        Assert.That(result.Success, Is.False);
        return result.Diagnostics;
    }
}

namespace Seraph.Engine.Tests.Hosting;

/// <summary>What a host sees when a script fails: message, script stack, inner exception; and the unit works afterwards.</summary>
public sealed class FailureTests
{
    private const string Script = """
        class Node { Node@ next; int value = 1; int read() { return next.value; } }
        int nothing(Robot@ robot) {
            Robot@ none;
            return none.Work(1);
        }
        int field(Robot@ robot) {
            Node node;
            return node.read();
        }
        int bounds(Robot@ robot) {
            array<int> a = {1, 2};
            return a[2];
        }
        int divide(Robot@ robot) {
            int zero = 0;
            return 1 / zero;
        }
        int claim(Robot@ robot) {
            assert(robot is null, "no robot wanted");
            return 1;
        }
        int host(Robot@ robot) {
            robot.Break();
            return 1;
        }
        int outer(Robot@ robot) {
            int a = 1;

            return a + middle(robot);
        }
        int middle(Robot@ robot) { return bounds(robot); }
        int loop(Robot@ robot) { while (true) { } return 1; }
        int recurse(Robot@ robot) { return recurse(robot) + 1; }
        namespace a { class Deep { int run() { array<int> b; return b[0]; } } int call() { return Deep().run(); } }
        int nested(Robot@ robot) { robot.Call(); return 1; }
        int fine() { return 5; }
        """;

    [TestCase("nothing", "Null pointer access", new[] { "int nothing(Robot@ robot) in test.as(4" })]
    [TestCase("field", "Null pointer access", new[] { "int Node::read() in test.as(1", "int field(Robot@ robot) in test.as(8" })]
    [TestCase("bounds", "Index out of bounds", new[] { "int bounds(Robot@ robot) in test.as(12" })]
    [TestCase("divide", "Divide by zero", new[] { "int divide(Robot@ robot) in test.as(16" })]
    [TestCase("claim", "Assert failed: no robot wanted", new[] { "int claim(Robot@ robot) in test.as(19" })]
    [TestCase("host", "a spring is broken", new[] { "int host(Robot@ robot) in test.as(23" })]
    [TestCase("outer", "Index out of bounds", new[]
    {
        "int bounds(Robot@ robot) in test.as(12", "int middle(Robot@ robot) in test.as(31", "int outer(Robot@ robot) in test.as(29",
    })]
    public void Failure_TellsMessageAndEveryFrame(string function, string message, string[] frames)
    {
        ScriptUnit unit = Scripts.Build(Script);

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call<int>($"int {function}(Robot@)", new Robot()))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Is.EqualTo(message));
            Assert.That(exception.ScriptStack.Select(f => f.ToString().Split(',')[0]), Is.EqualTo(frames));
            Assert.That(exception.ToString(), Does.Contain(message).And.Contain("at script " + frames[0]));
            Assert.That(unit.Call<int>("int fine()"), Is.EqualTo(5));
        });
    }

    [Test]
    public void Frame_HasItsParts()
    {
        ScriptUnit unit = Scripts.Build(Script);

        ScriptStackFrame frame = Assert.Throws<ScriptException>(() => unit.Call<int>("int divide(Robot@)", [null]))!.ScriptStack[0];

        Assert.That((frame.Function, frame.File, frame.Line), Is.EqualTo(("int divide(Robot@ robot)", "test.as", 16)));
        Assert.That(frame.Column, Is.Positive);
    }

    [Test]
    public void Frames_InNamespaces_AreNamedInFull()
    {
        ScriptUnit unit = Scripts.Build(Script);

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call<int>("int a::call()"))!;

        Assert.That(exception.ScriptStack.Select(f => f.Function), Is.EqualTo(new[] { "int a::Deep::run()", "int a::call()" }));
    }

    [Test]
    public void HostException_IsTheInnerException()
    {
        ScriptException exception = Assert.Throws<ScriptException>(() => Scripts.Build(Script).Call<int>("int host(Robot@)", new Robot()))!;

        Assert.That(exception.InnerException, Is.TypeOf<InvalidOperationException>().With.Message.EqualTo("a spring is broken"));
        Assert.That(exception.InnerException!.StackTrace, Does.Contain(nameof(Robot.Break)));
    }

    [Test]
    public void FailureInACallback_CarriesTheFramesOfBothCalls()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        robot.Callback = () => unit.Call<int>("int divide(Robot@)", robot);

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call<int>("int nested(Robot@)", robot))!;

        Assert.That(exception.Message, Is.EqualTo("Divide by zero"));
        Assert.That(exception.ScriptStack.Select(f => f.Function), Is.EqualTo(new[] { "int divide(Robot@ robot)", "int nested(Robot@ robot)" }));
    }

    [Test]
    public void FailureThatAHostFunctionCatches_DoesNotReachTheCaller()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        robot.Callback = () => Assert.Throws<ScriptException>(() => unit.Call<int>("int bounds(Robot@)", robot));

        Assert.That(unit.Call<int>("int nested(Robot@)", robot), Is.EqualTo(1));
    }

    [Test]
    public void FramesOfSeveralSources_NameTheirFile()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("two");
        unit.AddSource("a.as", "int f() { return g(0); }");
        unit.AddSource("b.as", "\n\nint g(int zero) { return 1 % zero; }");
        unit.Build();

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call<int>("int f()"))!;

        Assert.That(exception.ScriptStack.Select(f => (f.File, f.Line)), Is.EqualTo(new[] { ("b.as", 3), ("a.as", 1) }));
    }

    [Test]
    public void EndlessLoop_StopsAtTheInstructionLimit() =>
        AssertStops("int loop(Robot@)", new ScriptLimits { MaxInstructions = 100_000 }, "Instruction limit exceeded");

    [Test]
    public void EndlessLoop_StopsAtTheTimeLimit() =>
        AssertStops("int loop(Robot@)", new ScriptLimits { MaxTime = TimeSpan.FromMilliseconds(20) }, "Time limit exceeded");

    [Test]
    public void EndlessRecursion_StopsAtTheCallDepth()
    {
        ScriptException exception = AssertStops("int recurse(Robot@)", new ScriptLimits { MaxCallDepth = 50 }, "Stack overflow");

        Assert.That(exception.ScriptStack, Has.Count.InRange(50, 51));
    }

    [Test]
    public void EndlessRecursion_StopsByDefault() => AssertStops("int recurse(Robot@)", ScriptLimits.Default, "Stack overflow");

    [Test]
    public void EndlessRecursionThroughTheHost_StopsToo()
    {
        ScriptUnit unit = Scripts.Build(Script, new ScriptLimits { MaxCallDepth = 1_000_000 });
        var robot = new Robot();
        robot.Callback = () => unit.Call<int>("int nested(Robot@)", robot);
        ScriptException? exception = null;

        var thread = new Thread(() => exception = Assert.Throws<ScriptException>(() => unit.Call<int>("int nested(Robot@)", robot)), 512 * 1024);
        thread.Start();
        thread.Join();

        // Whichever comes first: the number of calls inside each other, or the stack of the thread.
        Assert.That(exception!.Message, Is.EqualTo("Too many nested calls").Or.EqualTo("Stack overflow"));
        Assert.That(unit.Call<int>("int fine()"), Is.EqualTo(5));
    }

    [Test]
    public void GrowingArray_StopsAtTheMemoryLimit()
    {
        ScriptUnit unit = Scripts.Build(
            "int f() { array<int> a; while (true) a.insertLast(1); return 1; }", new ScriptLimits { MaxAllocatedBytes = 1_000_000 });

        Assert.That(() => unit.Call<int>("int f()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Memory limit exceeded"));
    }

    [TestCase("string f() { string s = \"x\"; while (true) s = s + s; return s; }")]
    [TestCase("string f() { string s = \"x\"; while (true) s += s; return s; }")]
    [TestCase("class C { int a; int b; } string f() { array<C@> all; while (true) all.insertLast(C()); return \"\"; }")]
    [TestCase("string f() { array<int> a(100000000); return \"\"; }")]
    [TestCase("string f() { array<array<int>> a(1); while (true) a.insertAt(0, a); return \"\"; }")]
    public void GrowthOfAnyKind_StopsAtTheMemoryLimit(string script)
    {
        ScriptUnit unit = Scripts.Build(script, new ScriptLimits { MaxAllocatedBytes = 1_000_000 });

        Assert.That(() => unit.Call<string>("string f()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Memory limit exceeded"));
    }

    private static ScriptException AssertStops(string function, ScriptLimits limits, string message)
    {
        ScriptUnit unit = Scripts.Build(Script, limits);

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call<int>(function, new Robot()))!;

        Assert.That(exception.Message, Is.EqualTo(message));
        Assert.That(exception.ScriptStack[0].File, Is.EqualTo("test.as"));
        Assert.That(unit.Call<int>("int fine()"), Is.EqualTo(5));
        return exception;
    }
}

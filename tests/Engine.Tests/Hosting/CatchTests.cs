namespace Seraph.Engine.Tests.Hosting;

/// <summary>Exceptions that scripts catch, with C# in between; and those that they must not catch.</summary>
public sealed class CatchTests
{
    private const string Script = """
        int caught = 0;
        array<int> found;
        int host(Robot@ robot) { try { robot.Break(); } catch { caught++; return 5; } return 1; }
        string nested(Robot@ robot) { try { robot.Call(); } catch { return getExceptionInfo(); } return "none"; }
        string inside(Robot@ robot) { array<int> a(2); try { found.insertLast(a[robot.Ask()]); return "fine"; } catch { return getExceptionInfo(); } }
        void fail(string why) { throw(why); }
        int forever() { while (true) { try { while (true) { } } catch { caught++; } } return 0; }
        int rethrow() { try { divide(0); } catch { throw(getExceptionInfo()); } return 0; }
        int divide(int by) { return 1 / by; }
        int memory() { array<int> a; try { while (true) a.resize(a.length() + 1000); } catch { caught++; } return 0; }
        int deep(int n) { try { return deep(n + 1); } catch { return n; } }
        int throwMany(int n) { int seen = 0; for (int i = 0; i < n; i++) { try { fail("" + i); } catch { seen++; } } return seen; }
        string info() { return getExceptionInfo(); }
        """;

    [Test]
    public void HostException_IsCaught()
    {
        ScriptUnit unit = Scripts.Build(Script);

        Assert.That(unit.Call<int>("int host(Robot@)", new Robot()), Is.EqualTo(5));
        Assert.That(unit.GetGlobal<int>("caught"), Is.EqualTo(1));
    }

    [Test]
    public void ScriptException_ThroughAHostFunction_IsCaughtOutside()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        robot.Callback = () => unit.Call("void fail(string)", "from below");

        Assert.That(unit.Call<string>("string nested(Robot@)", robot), Is.EqualTo("from below"));
    }

    [Test]
    public void ScriptException_OfAnotherContext_IsCaughtOutside()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptUnit other = Scripts.Build(Script);
        var robot = new Robot();
        robot.Callback = () => other.Call("void fail(string)", "elsewhere");

        Assert.That(unit.Call<string>("string nested(Robot@)", robot), Is.EqualTo("elsewhere"));
    }

    [Test]
    public void TooManyNestedCalls_AreCaught()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        string innermost = "";
        robot.Callback = () =>
        {
            string below = unit.Call<string>("string nested(Robot@)", robot);
            innermost = innermost.Length == 0 ? below : innermost;
        };

        Assert.That(unit.Call<string>("string nested(Robot@)", robot), Is.EqualTo("none"));
        Assert.That(innermost, Is.EqualTo("Too many nested calls").Or.EqualTo("Stack overflow"));
    }

    [Test]
    public async Task Task_AwaitedInATryBlock_IsCaughtWhenItFails()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        Task<string> call = unit.CallAsync<string>("string inside(Robot@)", default, robot);
        robot.Answer.SetException(new TimeoutException("no answer"));
        Assert.That(await call, Is.EqualTo("no answer"));

        robot = new Robot();
        call = unit.CallAsync<string>("string inside(Robot@)", default, robot);
        robot.Answer.SetResult(2);
        Assert.That(await call, Is.EqualTo("Index out of bounds"));

        robot = new Robot();
        call = unit.CallAsync<string>("string inside(Robot@)", default, robot);
        robot.Answer.SetResult(1);
        Assert.That(await call, Is.EqualTo("fine"));
    }

    [Test]
    public void Task_InsideAHostCallback_RaisesWhatCanBeCaught()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        string text = "";
        robot.Callback = () => text = unit.Call<string>("string inside(Robot@)", robot);

        unit.Call<string>("string nested(Robot@)", robot);

        Assert.That(text, Is.EqualTo("Cannot suspend inside a host callback"));
    }

    [Test]
    public void Limits_AreNotCaught()
    {
        Check("int forever()", "Instruction limit exceeded", new ScriptLimits { MaxInstructions = 100_000 });
        Check("int memory()", "Memory limit exceeded", new ScriptLimits { MaxAllocatedBytes = 1_000_000 });
        Check("int forever()", "Time limit exceeded", new ScriptLimits { MaxTime = TimeSpan.FromMilliseconds(1) });

        static void Check(string function, string message, ScriptLimits limits)
        {
            ScriptUnit unit = Scripts.Build(Script, limits);
            Assert.That(() => unit.Call<int>(function), Throws.TypeOf<ScriptException>().With.Message.EqualTo(message));
            Assert.That(unit.GetGlobal<int>("caught"), Is.Zero);
        }
    }

    [Test]
    public void LimitOfANestedCall_IsNotCaughtOutside()
    {
        ScriptUnit unit = Scripts.Build(Script, new ScriptLimits { MaxInstructions = 100_000 });
        var robot = new Robot();
        robot.Callback = () => unit.Call<int>("int forever()");

        Assert.That(
            () => unit.Call<string>("string nested(Robot@)", robot), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Instruction limit exceeded"));
    }

    [Test]
    public void Cancellation_IsNotCaught()
    {
        ScriptUnit unit = Scripts.Build(Script);
        using var source = new CancellationTokenSource();
        var robot = new Robot();
        robot.Callback = () =>
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
        };

        Assert.ThrowsAsync<ScriptException>(() => unit.CallAsync<string>("string nested(Robot@)", source.Token, robot));
    }

    [Test]
    public void StackOverflow_IsCaughtAtEveryDepth()
    {
        ScriptUnit unit = Scripts.Build(Script, new ScriptLimits { MaxCallDepth = 50 });

        Assert.That(unit.Call<int>("int deep(int)", 1), Is.EqualTo(50));
    }

    [Test]
    public void ThrownAgain_TellsTheStackOfTheThrow()
    {
        ScriptException exception = Assert.Throws<ScriptException>(() => Scripts.Build(Script).Call<int>("int rethrow()"))!;

        Assert.That(exception.Message, Is.EqualTo("Divide by zero"));
        Assert.That(exception.ScriptStack.Select(f => (f.Function, f.Line)), Is.EqualTo(new[] { ("int rethrow()", 8) }));
    }

    [Test]
    public void Catching_OftenInALoop_TakesNoStack()
    {
        Assert.That(Scripts.Build(Script).Call<int>("int throwMany(int)", 3000), Is.EqualTo(3000));
    }

    [Test]
    public void CaughtMessage_BelongsToOneCall()
    {
        ScriptUnit unit = Scripts.Build(Script);
        unit.Call<int>("int throwMany(int)", 1);

        Assert.That(unit.Call<string>("string info()"), Is.Empty);
    }
}

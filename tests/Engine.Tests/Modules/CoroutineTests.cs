namespace Seraph.Engine.Tests.Modules;

/// <summary>Coroutines: whose turn it is, how a call with coroutines ends, and what they may use up.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CoroutineTests : IDisposable
{
    private const string Count = """
        void count(dictionary@ d)
        {
            string name;
            int to = 3;
            d.get("name", name);
            if (d.exists("to")) d.get("to", to);
            for (int i = 0; i < to; i++)
            {
                print(name + i + " ");
                yield();
            }
            print(name + "! ");
        }

        """;

    private readonly ManualTime _time = new();
    private readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Test]
    public void Coroutines_TakeTurns_WithTheFunctionThatCreatedThem()
    {
        ScriptUnit unit = Build(Count + """
            int main()
            {
                createCoRoutine(count, dictionary = {{"name", "a"}});
                createCoRoutine(@count, dictionary = {{"name", "b"}, {"to", 1}});
                print("m0 ");
                yield();
                print("m1 ");
                yield();
                print("m! ");
                return 7;
            }
            """);

        Assert.That(unit.Call<int>("int main()"), Is.EqualTo(7));
        Assert.That(_output.ToString(), Is.EqualTo("m0 a0 b0 m1 a1 b! m! a2 a! "), "the call has not ended before its coroutines have");
    }

    [Test]
    public void Coroutine_CreatedByACoroutine_ComesLast()
    {
        ScriptUnit unit = Build(Count + """
            void first(dictionary@ d)
            {
                createCoRoutine(count, dictionary = {{"name", "c"}, {"to", 1}});
                print("f0 ");
                yield();
                print("f! ");
            }
            void main()
            {
                createCoRoutine(first, null);
                createCoRoutine(count, dictionary = {{"name", "b"}, {"to", 1}});
            }
            """);

        unit.Call("void main()");

        Assert.That(_output.ToString(), Is.EqualTo("f0 b0 c0 f! b! c! "));
    }

    [Test]
    public void Delegates_Lambdas_AndNothing_AsArguments()
    {
        ScriptUnit unit = Build("""
            class Droid { string name = "R2"; void run(dictionary@ d) { print(name + (d is null ? " null " : " some ")); } }
            void main()
            {
                createCoRoutine(coroutine(Droid().run), null);
                createCoRoutine(function(d) { print("lambda" + d.getSize()); }, dictionary());
            }
            """);

        unit.Call("void main()");

        Assert.That(_output.ToString(), Is.EqualTo("R2 null lambda0"));
    }

    [Test]
    public void Yield_WithoutCoroutines_DoesNothing()
    {
        ScriptUnit unit = Build("int main() { yield(); yield(); return 3; }");

        Assert.That(unit.Call<int>("int main()"), Is.EqualTo(3));
    }

    [Test]
    public void NullFunction_RaisesAnException() =>
        Assert.That(() => Build("void main() { createCoRoutine(null, null); }").Call("void main()"),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Null pointer access"));

    [Test]
    public void Yield_InACallback_IsRefused()
    {
        ScriptUnit unit = Build("""
            bool less(const int &in a, const int &in b) { yield(); return a < b; }
            void main() { array<int> a = {3, 2, 1}; a.sort(less); }
            """);

        Assert.That(() => unit.Call("void main()"),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Cannot suspend inside a host callback"));
    }

    [Test]
    public void Resume_GivesEachATurn()
    {
        ScriptUnit unit = Build(Count + """
            int main()
            {
                createCoRoutine(count, dictionary = {{"name", "a"}, {"to", 2}});
                print("m0 ");
                yield();
                print("m! ");
                return 5;
            }
            """);
        ScriptExecution execution = unit.CreateExecution("int main()");

        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(Written(), Is.EqualTo("m0 a0 "));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(Written(), Is.EqualTo("m! a1 "));
        Assert.That(execution.GetScriptStack(), Is.Empty, "its function has returned");
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(Written(), Is.EqualTo("a! "));
        Assert.That(execution.GetResult<int>(), Is.EqualTo(5));
    }

    [Test]
    public void Sleep_LetsTheOthersRun_AndWakesInTime()
    {
        ScriptUnit unit = Build("""
            void sleeper(dictionary@ d) { sleep(20); print("20 "); sleep(20); print("40 "); }
            void main() { createCoRoutine(sleeper, null); sleep(30); print("30 "); }
            """);
        ScriptExecution execution = unit.CreateExecution("void main()");

        foreach (string expected in new[] { "", "", "20 ", "30 ", "40 " })
        {
            execution.Resume();
            Assert.That(Written(), Is.EqualTo(expected), $"at {_time.GetUtcNow().Millisecond}");
            if (execution.State == ScriptExecutionState.Suspended)
            {
                execution.Resume();
                Assert.That(Written(), Is.Empty, "nobody is awake");
            }

            _time.Advance(10);
        }

        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(_time.Waiting, Is.Zero);
    }

    [Test]
    public async Task CallAsync_EndsWithTheLastCoroutine()
    {
        ScriptUnit unit = Build("""
            void sleeper(dictionary@ d) { sleep(1000); print("awake "); }
            int main() { createCoRoutine(sleeper, null); print("main "); return 9; }
            """);

        Task<int> call = unit.CallAsync<int>("int main()");
        Assert.That(call.IsCompleted, Is.False);
        Assert.That(Written(), Is.EqualTo("main "));
        _time.Advance(1000);

        Assert.That(await call, Is.EqualTo(9));
        Assert.That(Written(), Is.EqualTo("awake "));
    }

    [Test]
    public void FailedCoroutine_EndsTheCall_WithItsOwnStack()
    {
        ScriptUnit unit = Build(Count + """
            void bad(dictionary@ d)
            {
                throw("bad");
            }
            void main()
            {
                createCoRoutine(count, dictionary = {{"name", "a"}});
                createCoRoutine(bad, null);
                try { yield(); print("never"); } catch { print("nor this"); }
            }
            """);

        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call("void main()"))!;

        Assert.That(exception.Message, Is.EqualTo("bad"));
        Assert.That(exception.ScriptStack.Select(f => f.Function), Is.EqualTo(new[] { "void bad(dictionary@ d)" }));
        Assert.That(Written(), Is.EqualTo("a0 "));
        ScriptExecution execution = unit.CreateExecution("void main()");
        Assert.That(() => execution.Resume(), Throws.TypeOf<ScriptException>().With.Message.EqualTo("bad"));
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Failed));
    }

    [Test]
    public void FailedCoroutine_AfterTheFunctionReturned_EndsTheCall()
    {
        ScriptUnit unit = Build("""
            void bad(dictionary@ d) { yield(); throw("late"); }
            int main() { createCoRoutine(bad, null); return 1; }
            """);

        Assert.That(() => unit.Call<int>("int main()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("late"));
        Assert.ThrowsAsync<ScriptException>(() => unit.CallAsync<int>("int main()"));
    }

    [Test]
    public void FailedCoroutine_IsReported_WhereTheHostWantsToKnow()
    {
        List<string> failures = [];
        ScriptUnit unit = Build(Count + """
            void bad(dictionary@ d) { throw("bad"); }
            int main()
            {
                createCoRoutine(bad, null);
                createCoRoutine(count, dictionary = {{"name", "a"}, {"to", 1}});
                return 1;
            }
            """);
        unit.Context.Set<ScriptCoroutineFailed>(e => failures.Add($"{e.Message} in {e.ScriptStack[0].Function}"));

        Assert.That(unit.Call<int>("int main()"), Is.EqualTo(1));
        Assert.That(failures, Is.EqualTo(new[] { "bad in void bad(dictionary@ d)" }));
        Assert.That(Written(), Is.EqualTo("a0 a! "));

        unit.Context.Set<ScriptCoroutineFailed>(_ => throw new IOException("cannot tell"));
        Assert.That(() => unit.Call<int>("int main()"),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("cannot tell").And.InnerException.TypeOf<IOException>());
    }

    [Test]
    public void FailingFunction_EndsItsCoroutines()
    {
        ScriptUnit unit = Build(Count + """
            void main()
            {
                createCoRoutine(count, dictionary = {{"name", "a"}});
                yield();
                int zero = 0;
                print("" + 1 / zero);
            }
            """);

        Assert.That(() => unit.Call("void main()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
        Assert.That(Written(), Is.EqualTo("a0 "));
    }

    [Test]
    public void ExceptionsInside_AreCaughtInside()
    {
        ScriptUnit unit = Build("""
            void careful(dictionary@ d) { try { yield(); throw("x"); } catch { print(getExceptionInfo()); yield(); print("y"); } }
            void main() { createCoRoutine(careful, null); }
            """);

        unit.Call("void main()");

        Assert.That(Written(), Is.EqualTo("xy"));
    }

    [Test]
    public void InitialisersOfGlobals_WaitForTheirCoroutines()
    {
        Build(Count + "int start() { createCoRoutine(count, dictionary = {{'name', 'g'}, {'to', 1}}); return 1; } int x = start();");

        Assert.That(Written(), Is.EqualTo("g0 g! "));
    }

    [Test]
    public void Destructors_OfAnEndedCoroutine_Run()
    {
        ScriptUnit unit = Build("""
            class Loud { string name; Loud(string n) { name = n; } ~Loud() { print("~" + name + " "); } void run(dictionary@ d) { yield(); print(name + " "); } }
            void local(dictionary@ d) { Loud l("local"); while (true) yield(); }
            Loud@ main(bool fail)
            {
                createCoRoutine(coroutine(Loud("delegate").run), null);
                createCoRoutine(local, null);
                yield(); yield(); yield();
                if (fail) throw("enough");
                return Loud("result");
            }
            """);

        Assert.That(() => unit.Call("Loud@ main(bool)", true), Throws.TypeOf<ScriptException>().With.Message.EqualTo("enough"));
        Assert.That(Written(), Is.EqualTo("delegate ~delegate ~local "));

        ScriptExecution execution = unit.CreateExecution("Loud@ main(bool)", default, false);
        for (int i = 0; i < 6; i++)
        {
            execution.Resume();
        }

        execution.Abort();
        Assert.That(Written(), Is.EqualTo("delegate ~delegate ~local ~result "));
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
    }

    private string Written()
    {
        string text = _output.ToString();
        _output.GetStringBuilder().Clear();
        return text;
    }

    private ScriptUnit Build(string script) => CoroutineScripts.Build(script, _time, _output);
}

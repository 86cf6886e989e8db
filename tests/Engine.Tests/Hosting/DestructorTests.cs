using System.Text;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Destructors seen from C#: what it holds, when units end, limits and aborts.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DestructorTests
{
    private const string Script = """
        class D
        {
            string n;
            D(const string &in s) { n = s; }
            ~D() { print("~" + n + " "); }
        }

        D@ global;
        D first("first");
        D second("second");

        D@ make(const string &in s) { return D(s); }
        D@ same(D@ d) { return d; }
        void take(D@ d) { @d = null; print("taken "); }
        void look(const D &in d) { print("look "); }
        void keep(D@ d) { @global = d; }
        void forget() { @global = null; }
        array<D@>@ several() { array<D@> a = {D("e0"), D("e1")}; return a; }
        void endless() { D a("a"); D b("b"); while (true) { D c("c"); } }
        void waits() { D a("a"); pause(); D b("b"); }
        void leaves() { D a("a"); stop(); }
        """;

    private readonly StringWriter _output = new();
    private ScriptObject? _kept;

    [Test]
    public void Result_IsHeldUntilItIsDisposed()
    {
        ScriptUnit unit = Build();
        var made = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        Assert.That(Output(), Is.Empty);
        made.Dispose();
        Assert.That(Output(), Is.EqualTo("~x "));
        made.Dispose();
        Assert.That(Output(), Is.Empty);
    }

    [Test]
    public void Result_OfVoidCall_IsReleased()
    {
        Build().Call("D@ make(const string &in)", "x");
        Assert.That(Output(), Is.EqualTo("~x "));
    }

    [Test]
    public void Arguments_AreLent()
    {
        ScriptUnit unit = Build();
        var made = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        unit.Call("void take(D@)", made);
        unit.Call("void look(const D &in)", made);
        unit.GetFunction<Action<ScriptObject>>("void take(D@)")(made);
        Assert.That(Output(), Is.EqualTo("taken look taken "));

        unit.GetFunction<Func<ScriptObject, ScriptObject>>("D@ same(D@)")(made).Dispose();
        unit.Call("void keep(D@)", made);
        made.Dispose();
        Assert.That(Output(), Is.Empty);
        unit.Call("void forget()");
        Assert.That(Output(), Is.EqualTo("~x "));
    }

    [Test]
    public void Global_ThatIsRead_IsHeldToo()
    {
        ScriptUnit unit = Build();
        var made = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        unit.SetGlobal("global", made);
        made.Dispose();
        var read = unit.GetGlobal<ScriptObject>("global");
        unit.SetGlobal<ScriptObject?>("global", null);
        Assert.That(Output(), Is.Empty);
        read.Dispose();
        Assert.That(Output(), Is.EqualTo("~x "));
    }

    [Test]
    public void Array_ReleasesItsElementsWhenDisposed()
    {
        var array = Build().Call<ScriptArray>("array<D@>@ several()");
        array.RemoveRange(0, 1);
        Assert.That(Output(), Is.EqualTo("~e0 "));
        array.Dispose();
        Assert.That(Output(), Is.EqualTo("~e1 "));
    }

    [Test]
    public void ArgumentThatIsKept_IsRetained()
    {
        ScriptUnit unit = Build("void main() { store(D(\"kept\")); lend(D(\"lent\")); }");
        unit.Call("void main()");
        Assert.That(Output(), Is.EqualTo("~lent "));
        _kept!.Dispose();
        Assert.That(Output(), Is.EqualTo("~kept "));
    }

    [Test]
    public void Discard_EndsGlobalsInOrderOfDeclaration()
    {
        ScriptUnit unit = Build();
        unit.Call("void keep(D@)", unit.Call<ScriptObject>("D@ make(const string &in)", "x"));
        unit.Discard();
        Assert.That(Output(), Is.EqualTo("~first ~second "));
    }

    [Test]
    public void Build_EndsGlobalsOfTheOldOne()
    {
        ScriptUnit unit = Build();
        unit.Build();
        Assert.That(Output(), Is.EqualTo("~first ~second "));
    }

    [Test]
    public void InstructionLimit_ReleasesWhatFramesHold()
    {
        ScriptUnit unit = Build(limits: new ScriptLimits { MaxInstructions = 1000 });
        Assert.Throws<ScriptException>(() => unit.Call("void endless()"));
        Assert.That(Output(), Does.Contain("~a ~b "));
    }

    [Test]
    public void Destructors_AfterALimit_CannotRunForLong()
    {
        ScriptUnit unit = Build(
            "class E { ~E() { print(\"begins \"); while (true) { } } } void main() { E e; E f; while (true) { } }",
            new ScriptLimits { MaxInstructions = 1000 });
        Assert.Throws<ScriptException>(() => unit.Call("void main()"));
        Assert.That(Output(), Is.EqualTo("begins "));
    }

    [Test]
    public void Destructor_ThatExceedsALimit_EndsTheScript()
    {
        ScriptUnit unit = Build(
            "class E { ~E() { while (true) { } } } void main() { { E e; } print(\"never\"); }",
            new ScriptLimits { MaxInstructions = 1000 });
        ScriptException exception = Assert.Throws<ScriptException>(() => unit.Call("void main()"))!;
        Assert.That(exception.Message, Is.EqualTo("Instruction limit exceeded"));
        Assert.That(Output(), Is.Empty);
    }

    [Test]
    public void Abort_OfSuspendedCall_ReleasesWhatFramesHold()
    {
        ScriptExecution execution = Build().CreateExecution("void waits()");
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        execution.Abort();
        Assert.That(Output(), Is.EqualTo("~a "));
    }

    [Test]
    public void SuspendedCall_GoesOn()
    {
        ScriptExecution execution = Build().CreateExecution("void waits()");
        execution.Resume();
        execution.Resume();
        Assert.That(Output(), Is.EqualTo("~b ~a "));
    }

    [Test]
    public void AbortFromWithin_ReleasesWhatFramesHold()
    {
        ScriptUnit unit = Build();
        Assert.Throws<ScriptException>(() => unit.Call("void leaves()"));
        Assert.That(Output(), Is.EqualTo("~a "));
    }

    [Test]
    public void Destructor_CannotSuspend()
    {
        ScriptExecution execution = Build("class E { ~E() { print(\"begins \"); pause(); print(\"goes on \"); } } void main() { { E e; } print(\"end \"); }")
            .CreateExecution("void main()");
        while (execution.Resume() == ScriptExecutionState.Suspended)
        {
        }

        Assert.That(Output(), Is.EqualTo("begins goes on end "));
    }

    [Test]
    public void UnitWithoutDestructors_HasNoCountingCode()
    {
        ScriptUnit unit = Scripts.Build("class A { A@ a; array<A@> list; } A@ g; A@ f(A@ a) { @g = a; A b; @b.a = a; return b.a; }");
        Assert.That(unit.CreateInstance().State.Unit.Compiled.IsCounting, Is.False);
        Assert.That(Scripts.Disassemble(unit), Does.Not.Match("Retain|Release|Exchange|Counted"));
    }

    private string Output()
    {
        StringBuilder text = _output.GetStringBuilder();
        string result = text.ToString();
        text.Clear();
        return result;
    }

    private ScriptUnit Build(string more = "", ScriptLimits? limits = null)
    {
        var context = new ScriptContext(new ScriptContextOptions { Limits = limits ?? ScriptLimits.Default, Output = _output });
        context.Install(StandardModules.All);
        context.Install(new FfiModule("destructors", module => module
            .Function("void pause()", new HostFunction(static (ref f) => f.Execution.Suspend()))
            .Function("void stop()", new HostFunction(static (ref f) => f.Execution.Abort()))
            .Function("void lend(const ?&in value)", new HostFunction(static (ref f) => { }))
            .Function("void store(const ?&in value)", new HostFunction(
                (ref f) => _kept = ((ScriptObject)f.Variant(0)!.Value!).Retain()))));
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", Script + more);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}

using Seraph.Engine.Hosting;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Typed delegates as programs without dynamic code have them: of what the generator made of the calls in this assembly.</summary>
public sealed class GeneratedDelegateTests
{
    private const string Script = """
        int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
        string join(const string &in a, string b) { return a + b; }
        double mix(double a, float b, int c, uint8 d, int64 e, bool f) { return a + b + c + d + e + (f ? 1 : 0); }
        Spot move(const Spot &in spot, int by) { Spot moved = spot; moved.X += by; return moved; }
        Label grow(const Label &in label, int by) { Label l = label; l.Size = l.Size + by; return l; }
        Mood turn(Mood mood) { return mood == Good ? Bad : Good; }
        int work(Robot@ robot, int amount) { return robot.Work(amount); }
        Robot@ pass(Robot@ robot) { return robot; }
        int last = 0;
        void set(int value) { last = value; }
        class Thing { int x = 7; int get(int by) { return x + by; } }
        Thing@ make() { return Thing(); }
        int read(Thing@ thing) { return thing.x; }
        int fail(int zero) { return 1 / zero; }
        string nothing() { string s; return s; }
        funcdef int GET(int);
        GET@ bound() { Thing thing; return GET(thing.get); }
        """;

    private ScriptUnit _unit = null!;

    private delegate int Hidden(int n);

    [OneTimeSetUp]
    public void Build()
    {
        _unit = Scripts.Build(Script);
        ScriptDelegates.Know();
    }

    [Test]
    public void Delegates_OfManySignatures_Work()
    {
        var robot = new Robot();
        Assert.Multiple(() =>
        {
            Assert.That(Make(_unit.GetFunction<Func<int, int>>, "int fib(int)")(15), Is.EqualTo(610));
            Assert.That(Make(_unit.GetFunction<Func<string, string?, string>>, "string join(const string &in, string)")("a", null), Is.EqualTo("a"));
            Assert.That(
                Make(_unit.GetFunction<Func<double, float, int, byte, long, bool, double>>, "double mix(double, float, int, uint8, int64, bool)")(0.5, 0.25f, -3, 200, 1, true),
                Is.EqualTo(199.75));
            Assert.That(Make(_unit.GetFunction<Func<Spot, int, Spot>>, "Spot move(const Spot &in, int)")(new Spot(1, 2), 5), Is.EqualTo(new Spot(6, 2)));
            Assert.That(Make(_unit.GetFunction<Func<Label, int, Label>>, "Label grow(const Label &in, int)")(new Label("a", 1), 2), Is.EqualTo(new Label("a", 3)));
            Assert.That(Make(_unit.GetFunction<Func<Mood, Mood>>, "Mood turn(Mood)")(Mood.Good), Is.EqualTo(Mood.Bad));
            Assert.That(Make(_unit.GetFunction<Func<Robot?, Robot?>>, "Robot@ pass(Robot@)")(null), Is.Null);
            Assert.That(Make(_unit.GetFunction<Func<Robot, object>>, "Robot@ pass(Robot@)")(robot), Is.SameAs(robot));
            Assert.That(Make(_unit.GetFunction<Func<string>>, "string nothing()")(), Is.Empty);
        });
    }

    [Test]
    public void Delegate_WithoutResult_Runs()
    {
        Make(_unit.GetFunction<Action<int>>, "void set(int)")(17);

        Assert.That(_unit.GetGlobal<int>("last"), Is.EqualTo(17));
    }

    [Test]
    public void Delegate_OfMethod_CallsItOnItsObject() =>
        Assert.That(Make<Func<int, int>>(_unit.Call<ScriptFunction>("GET@ bound()"))!(3), Is.EqualTo(10));

    [Test]
    public void Delegate_OfAWiderType_ChecksWhatIsPassed()
    {
        var work = Make(_unit.GetFunction<Func<object, int, int>>, "int work(Robot@, int)");
        var read = Make(_unit.GetFunction<Func<ScriptObject, int>>, "int read(Thing@)");
        ScriptObject foreign = Scripts.Build(Script).Call<ScriptObject>("Thing@ make()");

        Assert.That(work(new Robot(), 1), Is.EqualTo(9));
        Assert.That(() => work(new Toaster(), 1), Throws.ArgumentException.With.Message.Contains("'Robot@'"));
        Assert.That(() => work("robot", 1), Throws.ArgumentException);
        Assert.That(() => read(foreign), Throws.ArgumentException);
        Assert.That(read(Make(_unit.GetFunction<Func<ScriptObject>>, "Thing@ make()")()), Is.EqualTo(7));
        Assert.That(work(new Robot(), 1), Is.EqualTo(9), "the unit works on");
    }

    [Test]
    public void Delegate_ThatDoesNotFit_IsAnArgumentException()
    {
        Assert.That(() => Make(_unit.GetFunction<Action<int>>, "int fib(int)"), Throws.ArgumentException);
        Assert.That(() => Make(_unit.GetFunction<Func<int>>, "int fib(int)"), Throws.ArgumentException);
        Assert.That(() => Make(_unit.GetFunction<Func<int, int>>, "void set(int)"), Throws.ArgumentException);
    }

    [Test]
    public void Delegate_OfTypeThatGeneratedCodeCannotName_IsNotMade()
    {
        Assert.That(_unit.GetFunction<Hidden>("int fib(int)")(10), Is.EqualTo(55), "with dynamic code");
        Assert.That(Make<Hidden>(_unit.GetFunction("int fib(int)")), Is.Null);
    }

    [Test]
    public void FailedCall_LeavesTheDelegateUsable()
    {
        var fail = Make(_unit.GetFunction<Func<int, int>>, "int fail(int)");

        for (int i = 0; i < 3; i++)
        {
            Assert.That(() => fail(0), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
            Assert.That(fail(1), Is.EqualTo(1));
        }
    }

    [Test]
    public void Calls_AllocateNothing()
    {
        var fib = Make(_unit.GetFunction<Func<int, int>>, "int fib(int)");
        var work = Make(_unit.GetFunction<Func<Robot, int, int>>, "int work(Robot@, int)");
        var move = Make(_unit.GetFunction<Func<Spot, int, Spot>>, "Spot move(const Spot &in, int)");
        var robot = new Robot();
        long before = 0;
        for (int i = 0; i < 200; i++)
        {
            before = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : before;
            fib(5);
            work(robot, 1);
            move(new Spot(1, 2), 3);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    // The first argument names the type as a call would; it is never called.
    private T Make<T>(Func<string, T> call, string declaration)
        where T : Delegate => Make<T>(_unit.GetFunction(declaration)) ?? throw new AssertionException($"nothing is generated for {call.Method.ReturnType}");

    private static T? Make<T>(ScriptFunction function)
        where T : Delegate => DelegateAdapters.Adapt<T>(function);
}

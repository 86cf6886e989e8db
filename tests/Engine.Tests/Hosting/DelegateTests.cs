namespace Seraph.Engine.Tests.Hosting;

/// <summary>Typed delegates for script functions.</summary>
public sealed class DelegateTests
{
    private const string Script = """
        int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
        string join(const string &in a, string b) { return a + b; }
        double mix(double a, float b, int c, uint8 d, int64 e, bool f) { return a + b + c + d + e + (f ? 1 : 0); }
        bool both(bool a, bool b) { return a && b; }
        Spot move(const Spot &in spot, int by) { Spot moved = spot; moved.X += by; return moved; }
        Label grow(const Label &in label, int by) { Label l = label; l.Size = l.Size + by; return l; }
        Mood turn(Mood mood) { return mood == Good ? Bad : Good; }
        int work(Robot@ robot, int amount) { return robot.Work(amount); }
        Robot@ pass(Robot@ robot) { return robot; }
        int last = 0;
        void set(int value) { last = value; }
        void fill(int &out value) { value = 1; }
        class Thing { int x = 7; }
        Thing@ make() { return Thing(); }
        int read(Thing@ thing) { return thing.x; }
        namespace a { int f() { return 3; } }
        int sum(int a, int b, int c, int d, int e, int f, int g, int h) { return a + b * 10 + c + d + e + f + g + h * 100; }
        int fail(int zero) { return 1 / zero; }
        """;

    private ScriptUnit _unit = null!;

    private delegate int Named(int n);

    private delegate void WithOut(out int value);

    [OneTimeSetUp]
    public void Build() => _unit = Scripts.Build(Script);

    [Test]
    public void Delegates_OfManySignatures_Work()
    {
        var robot = new Robot();
        Assert.Multiple(() =>
        {
            Assert.That(_unit.GetFunction<Func<int, int>>("int fib(int)")(15), Is.EqualTo(610));
            Assert.That(_unit.GetFunction<Named>("int fib(int)")(10), Is.EqualTo(55));
            Assert.That(_unit.GetFunction<Func<string, string?, string>>("string join(const string &in, string)")("a", null), Is.EqualTo("a"));
            Assert.That(_unit.GetFunction<Func<double, float, int, byte, long, bool, double>>(
                "double mix(double, float, int, uint8, int64, bool)")(0.5, 0.25f, -3, 200, 1L << 40, true), Is.EqualTo(198.75 + (1L << 40)));
            Assert.That(_unit.GetFunction<Func<bool, bool, bool>>("bool both(bool, bool)")(true, true), Is.True);
            Assert.That(_unit.GetFunction<Func<Spot, int, Spot>>("Spot move(const Spot &in, int)")(new Spot(1, 2), 5), Is.EqualTo(new Spot(6, 2)));
            Assert.That(_unit.GetFunction<Func<Label, int, Label>>("Label grow(const Label &in, int)")(new Label("a", 1), 2), Is.EqualTo(new Label("a", 3)));
            Assert.That(_unit.GetFunction<Func<Mood, Mood>>("Mood turn(Mood)")(Mood.Good), Is.EqualTo(Mood.Bad));
            Assert.That(_unit.GetFunction<Func<Robot, int, int>>("int work(Robot@, int)")(robot, 4), Is.EqualTo(6));
            Assert.That(_unit.GetFunction<Func<Robot?, Robot?>>("Robot@ pass(Robot@)")(null), Is.Null);
            Assert.That(_unit.GetFunction<Func<Robot, object>>("Robot@ pass(Robot@)")(robot), Is.SameAs(robot));
            Assert.That(_unit.GetFunction<Func<int>>("int a::f()")(), Is.EqualTo(3));
            Assert.That(_unit.GetFunction<Func<int, int, int, int, int, int, int, int, int>>(
                "int sum(int, int, int, int, int, int, int, int)")(1, 2, 3, 4, 5, 6, 7, 8), Is.EqualTo(846));
        });
    }

    [Test]
    public void Delegate_WithoutResult_Runs()
    {
        _unit.GetFunction<Action<int>>("void set(int)")(17);

        Assert.That(_unit.GetGlobal<int>("last"), Is.EqualTo(17));
    }

    [Test]
    public void Delegate_WithScriptObjects_PassesThem()
    {
        ScriptObject thing = _unit.GetFunction<Func<ScriptObject>>("Thing@ make()")();

        Assert.That(_unit.GetFunction<Func<ScriptObject, int>>("int read(Thing@)")(thing), Is.EqualTo(7));
        Assert.That(_unit.GetFunction<Func<object, int>>("int read(Thing@)")(thing), Is.EqualTo(7));
    }

    [Test]
    public void Delegate_OfAWiderType_ChecksWhatIsPassed()
    {
        var work = _unit.GetFunction<Func<object, int, int>>("int work(Robot@, int)");
        ScriptObject foreign = Scripts.Build(Script).Call<ScriptObject>("Thing@ make()");

        Assert.That(work(new Robot(), 1), Is.EqualTo(9));
        Assert.That(() => work(new Toaster(), 1), Throws.ArgumentException.With.Message.Contains("'Robot@'"));
        Assert.That(() => work("robot", 1), Throws.ArgumentException);
        Assert.That(() => _unit.GetFunction<Func<ScriptObject, int>>("int read(Thing@)")(foreign), Throws.ArgumentException);
        Assert.That(work(new Robot(), 1), Is.EqualTo(9), "the unit works on");
    }

    [Test]
    public void Delegate_ThatDoesNotFit_IsAnArgumentException()
    {
        Assert.Multiple(() =>
        {
            AssertDoesNotFit<Func<long, int>>("int fib(int)");
            AssertDoesNotFit<Func<int, long>>("int fib(int)");
            AssertDoesNotFit<Func<int>>("int fib(int)");
            AssertDoesNotFit<Func<int, int, int>>("int fib(int)");
            AssertDoesNotFit<Action<int>>("int fib(int)");
            AssertDoesNotFit<Func<int, int>>("void set(int)");
            AssertDoesNotFit<Func<object, object>>("int fib(int)");
            AssertDoesNotFit<Func<Toaster, int, int>>("int work(Robot@, int)");
            AssertDoesNotFit<Func<string>>("Thing@ make()");
            AssertDoesNotFit<Action<int>>("void fill(int &out)");
            AssertDoesNotFit<WithOut>("void fill(int &out)");
            AssertDoesNotFit<Delegate>("int fib(int)");
            AssertDoesNotFit<MulticastDelegate>("int fib(int)");
        });
    }

    [Test]
    public void UnknownFunction_ListsThoseOfItsName() => Assert.That(
        () => _unit.GetFunction<Func<int>>("int fib()"), Throws.ArgumentException.With.Message.Contains("'int fib(int n)'"));

    [Test]
    public void FailedCall_LeavesTheDelegateUsable()
    {
        var fail = _unit.GetFunction<Func<int, int>>("int fail(int)");

        for (int i = 0; i < 3; i++)
        {
            Assert.That(() => fail(0), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
            Assert.That(fail(1), Is.EqualTo(1));
        }
    }

    [Test]
    public void Calls_AllocateNothing()
    {
        var fib = _unit.GetFunction<Func<int, int>>("int fib(int)");
        var work = _unit.GetFunction<Func<Robot, int, int>>("int work(Robot@, int)");
        var move = _unit.GetFunction<Func<Spot, int, Spot>>("Spot move(const Spot &in, int)");
        var mix = _unit.GetFunction<Func<double, float, int, byte, long, bool, double>>("double mix(double, float, int, uint8, int64, bool)");
        var robot = new Robot();
        long before = 0;
        for (int i = 0; i < 200; i++)
        {
            before = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : before;
            fib(5);
            work(robot, 1);
            move(new Spot(1, 2), 3);
            mix(1, 2, 3, 4, 5, false);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private void AssertDoesNotFit<TDelegate>(string declaration)
        where TDelegate : Delegate =>
        Assert.That(() => _unit.GetFunction<TDelegate>(declaration), Throws.ArgumentException, typeof(TDelegate).ToString());
}

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Calls by declaration, with arguments as objects.</summary>
public sealed class CallTests
{
    private const string Script = """
        int add(int a, int b = 1) { return a + b; }
        int add(int a) { return a; }
        double add(double a, double b) { return a + b; }
        string greet(const string &in name) { return "Hello " + name; }
        bool negate(bool value) { return !value; }
        int8 small(int8 a) { return a; }
        uint64 big(uint64 a) { return a; }
        float half(float a) { return a / 2; }
        uint16 code(uint16 a) { return a; }
        Mood turn(Mood mood) { return mood == Good ? Bad : Good; }
        Spot move(const Spot &in spot, int by) { Spot moved = spot; moved.X += by; return moved; }
        Label grow(const Label &in label) { Label l = label; l.Size = l.Size + 1; return l; }
        int work(Robot@ robot, int amount) { return robot.Work(amount); }
        Robot@ pass(Robot@ robot) { return robot; }
        int length(array<int>@ values) { return values.length(); }
        void nothing() { }
        class Thing { int x = 7; int get() { return x; } }
        Thing@ make() { return Thing(); }
        int read(Thing@ thing) { return thing.x; }
        namespace a { namespace b { int add(int x) { return x + 100; } } }
        """;

    private ScriptUnit _unit = null!;

    [OneTimeSetUp]
    public void Build() => _unit = Scripts.Build(Script);

    [Test]
    public void Call_ByDeclaration_FindsTheOverload()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_unit.Call<int>("int add(int, int)", 2, 3), Is.EqualTo(5));
            Assert.That(_unit.Call<int>("int add(int)", 2), Is.EqualTo(2));
            Assert.That(_unit.Call<double>("double add(double, double)", 2.5, 3.0), Is.EqualTo(5.5));
            Assert.That(_unit.Call<int>("  int   add( int someName ,int other )", 2, 3), Is.EqualTo(5));
            Assert.That(_unit.Call<int>("int32 add(int32)", 2), Is.EqualTo(2));
        });
    }

    [Test]
    public void Call_OfANamespacedFunction_NamesItsPath()
    {
        Assert.That(_unit.Call<int>("int a::b::add(int)", 1), Is.EqualTo(101));
        Assert.That(() => _unit.Call<int>("int a::add(int)", 1), Throws.ArgumentException);
    }

    [Test]
    public void Call_WithValuesOfAllKinds_GivesThemBack()
    {
        var robot = new Robot();
        Assert.Multiple(() =>
        {
            Assert.That(_unit.Call<string>("string greet(const string &in)", "Ann"), Is.EqualTo("Hello Ann"));
            Assert.That(_unit.Call<string>("string greet(const string &in)", [null]), Is.EqualTo("Hello "));
            Assert.That(_unit.Call<bool>("bool negate(bool)", false), Is.True);
            Assert.That(_unit.Call<sbyte>("int8 small(int8)", -5), Is.EqualTo((sbyte)-5));
            Assert.That(_unit.Call<ulong>("uint64 big(uint64)", ulong.MaxValue), Is.EqualTo(ulong.MaxValue));
            Assert.That(_unit.Call<float>("float half(float)", 1), Is.EqualTo(0.5f));
            Assert.That(_unit.Call<char>("uint16 code(uint16)", 'x'), Is.EqualTo('x'));
            Assert.That(_unit.Call<Mood>("Mood turn(Mood)", Mood.Good), Is.EqualTo(Mood.Bad));
            Assert.That(_unit.Call<int>("Mood turn(Mood)", 0), Is.EqualTo(5));
            Assert.That(_unit.Call<Spot>("Spot move(const Spot &in, int)", new Spot(1, 2), 10), Is.EqualTo(new Spot(11, 2)));
            Assert.That(_unit.Call<Label>("Label grow(const Label &in)", new Label("a", 1)), Is.EqualTo(new Label("a", 2)));
            Assert.That(_unit.Call<int>("int work(Robot@, int)", robot, 3), Is.EqualTo(7));
            Assert.That(_unit.Call<Robot>("Robot@ pass(Robot@)", robot), Is.SameAs(robot));
            Assert.That(_unit.Call<object>("Robot@ pass(Robot@)", [null]), Is.Null);
            Assert.That(_unit.Call<int>("int length(array<int>@)", new ScriptArray<int>([1, 2, 3])), Is.EqualTo(3));
        });
    }

    [Test]
    public void ObjectsOfScripts_GoOutAndComeBack()
    {
        ScriptObject thing = _unit.Call<ScriptObject>("Thing@ make()");

        Assert.That(_unit.Call<int>("int read(Thing@)", thing), Is.EqualTo(7));
    }

    [Test]
    public void UnknownFunction_ListsThoseOfItsName()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => _unit.Call<int>("int add(string)", "x"))!;

        Assert.That(exception.Message, Does.Contain("The unit 'test' has no function 'int add(string)'.")
            .And.Contain("'int add(int a, int b)'").And.Contain("'int add(int a)'").And.Contain("'double add(double a, double b)'"));
        Assert.That(exception.Message, Does.Not.Contain("a::b"));
    }

    [TestCase("int add")]
    [TestCase("")]
    [TestCase("int add(int")]
    [TestCase("int add(int) { return 1; }")]
    [TestCase("Thing@ Thing()")]
    [TestCase("int get()")]
    [TestCase("int Thing::get()")]
    public void DeclarationOfNothing_IsAnArgumentException(string declaration) =>
        Assert.That(() => _unit.Call(declaration), Throws.ArgumentException);

    [Test]
    public void WrongNumberOfArguments_IsAnArgumentException()
    {
        Assert.That(() => _unit.Call<int>("int add(int, int)", 1), Throws.ArgumentException.With.Message.Contains("takes 2 arguments, 1 were given"));
        Assert.That(() => _unit.Call("void nothing()", 1), Throws.ArgumentException);
    }

    private static IEnumerable<TestCaseData> WrongArguments()
    {
        yield return new TestCaseData("int add(int)", new object?[] { "12" });
        yield return new TestCaseData("int add(int)", new object?[] { null });
        yield return new TestCaseData("int add(int)", new object?[] { 1.5 });
        yield return new TestCaseData("int add(int)", new object?[] { long.MaxValue });
        yield return new TestCaseData("int add(int)", new object?[] { true });
        yield return new TestCaseData("int8 small(int8)", new object?[] { 128 });
        yield return new TestCaseData("uint64 big(uint64)", new object?[] { -1 });
        yield return new TestCaseData("bool negate(bool)", new object?[] { 1 });
        yield return new TestCaseData("double add(double, double)", new object?[] { "1", 2.0 });
        yield return new TestCaseData("string greet(const string &in)", new object?[] { 5 });
        yield return new TestCaseData("Spot move(const Spot &in, int)", new object?[] { new Label("a", 1), 1 });
        yield return new TestCaseData("Spot move(const Spot &in, int)", new object?[] { null, 1 });
        yield return new TestCaseData("Label grow(const Label &in)", new object?[] { new Spot(1, 2) });
        yield return new TestCaseData("int work(Robot@, int)", new object?[] { new Toaster(), 1 });
        yield return new TestCaseData("int work(Robot@, int)", new object?[] { "robot", 1 });
        yield return new TestCaseData("int length(array<int>@)", new object?[] { new int[3] });
        yield return new TestCaseData("int length(array<int>@)", new object?[] { new ScriptArray<string>(["a"]) });
        yield return new TestCaseData("int read(Thing@)", new object?[] { new Robot() });
    }

    [TestCaseSource(nameof(WrongArguments))]
    public void WrongArgument_IsAnArgumentExceptionAndTheUnitWorksOn(string declaration, object?[] arguments)
    {
        Assert.That(() => _unit.Call(declaration, arguments), Throws.ArgumentException.With.Message.Contains("does not fit"));
        Assert.That(_unit.Call<int>("int add(int, int)", 2, 3), Is.EqualTo(5));
    }

    [Test]
    public void ObjectOfAnotherUnit_IsAnArgumentException()
    {
        ScriptObject thing = Scripts.Build(Script).Call<ScriptObject>("Thing@ make()");

        Assert.That(() => _unit.Call<int>("int read(Thing@)", thing), Throws.ArgumentException);
    }

    [Test]
    public void WrongResultType_IsAnArgumentExceptionBeforeTheCall()
    {
        var robot = new Robot();
        Assert.Multiple(() =>
        {
            Assert.That(() => _unit.Call<long>("int work(Robot@, int)", robot, 3), Throws.ArgumentException);
            Assert.That(() => _unit.Call<string>("int work(Robot@, int)", robot, 3), Throws.ArgumentException);
            Assert.That(() => _unit.Call<object>("int work(Robot@, int)", robot, 3), Throws.ArgumentException);
            Assert.That(() => _unit.Call<int>("void nothing()"), Throws.ArgumentException);
            Assert.That(() => _unit.Call<Toaster>("Robot@ pass(Robot@)", robot), Throws.ArgumentException);
            Assert.That(() => _unit.Call<string>("Thing@ make()"), Throws.ArgumentException);
            Assert.That(() => _unit.Call<Robot>("Thing@ make()"), Throws.ArgumentException);
            Assert.That(() => _unit.Call<Label>("Spot move(const Spot &in, int)", default(Spot), 1), Throws.ArgumentException);
            Assert.That(robot.Energy, Is.EqualTo(10), "nothing ran");
        });
    }

    [Test]
    public void Call_WithoutResult_IgnoresIt() => Assert.That(() => _unit.Call("int add(int)", 1), Throws.Nothing);

    [Test]
    public void HasFunction_LooksAtTheWholeDeclaration()
    {
        Assert.That(_unit.HasFunction("int add(int)"), Is.True);
        Assert.That(_unit.HasFunction("double add(int)"), Is.False);
        Assert.That(_unit.HasFunction("int add(int &out)"), Is.False);
        Assert.That(() => _unit.HasFunction("add"), Throws.ArgumentException);
    }

    [Test]
    public void HostFunction_MayCallTheSameUnit()
    {
        ScriptUnit unit = Scripts.Build("int depth = 0; void down(Robot@ r) { depth++; if (depth < 5) r.Call(); }");
        var robot = new Robot();
        robot.Callback = () => unit.Call("void down(Robot@)", robot);

        unit.Call("void down(Robot@)", robot);

        Assert.That(unit.GetGlobal<int>("depth"), Is.EqualTo(5));
    }
}

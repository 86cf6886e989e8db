namespace Seraph.Engine.Tests.Exports;

public sealed class InheritanceTests
{
    private const string Declarations = """
        class Dog : Beast
        {
            int tricks = 2;
            Dog() { super("Rex"); }
            Dog(const string &in name) { super(name); tricks = 5; }
            string Voice() override { return "woof" + tricks; }
        }

        class Puppy : Dog
        {
            Puppy() { super("Pup"); }
            string Voice() override { return "w" + Dog::Voice() + Beast::Voice(); }
            int get_Legs() const property override { return 3; }
            int Grow(int by) override { return 100 + Beast::Grow(by); }
            int Again(int levels) override { return 10 + Beast::Again(levels); }
            Side Turn(const Level &in level, uint16 mark) override { return Side(level.Value + mark - 120); }
        }

        class Plain : Beast { }
        class Sly : Beast
        {
            int ended = 0;
            ~Sly() { ended++; }
            string Secret(int depth) override { return "sly " + Beast::Secret(depth + 1); }
            string get_Mood() const property override { return "wild"; }
            string growl() { Hidden += 4; return Growl("gr") + Growl("!", 1) + Hidden; }
        }
        class Number : Beast { Number() { super(7); } }
        class Child : Beast { Child(Beast@ parent) { super(parent); } }
        class Late : Beast { string seen; Late() { try { Call(); } catch { seen = getExceptionInfo(); } super(); } }
        class Twice : Beast { Twice() { super(); try { super(); } catch { println(getExceptionInfo()); } } }
        class Robot : Machine { int Work(const string &in order) override { return int(order.length()); } string Start() override { return "hot"; } }
        class Broken : Machine { int Work(const string &in order) override { return 1 / int(order.length()); } }

        class Counter : ICounter, Named
        {
            private int n = 1;
            int Count { get const { return n; } set { n = value; } }
            string Title { get const { return "counter"; } }
            void Add(int by) { n += by; }
            bool TryTake(int wanted, int &out taken) { taken = n < wanted ? n : wanted; n -= taken; return taken == wanted; }
        }

        interface Named : INamed { }
        class OnlyNamed : Named { string Title { get const { return "only"; } } }

        """;

    [TestCase("Dog d; println(d.Call()); println(d.Name); println(d.tricks);", ExpectedResult = "Rex: woof2 on 4|Rex|2", TestName = "Override_OfScript_IsCalledByCSharp")]
    [TestCase("Beast@ b = Dog('Bo'); println(b.Voice()); b.Legs = 5; println(b.Call()); b.Name = 'Bob'; println(b.Name);", ExpectedResult = "woof5|Bo: woof5 on 5|Bob", TestName = "Handle_ToTheBase_ReachesTheOverride")]
    [TestCase("Puppy p; println(p.Voice()); println(p.Call()); println(p.Legs);", ExpectedResult = "wwoof5...|Pup: wwoof5... on 3|3", TestName = "BaseCalls_ReachScriptAndHost")]
    [TestCase("Puppy p; println(p.Grow(2)); println(p.Depth(2));", ExpectedResult = "303|22", TestName = "BaseCall_ThatCallsAgain_ReachesTheOverride")]
    [TestCase("Plain p; println(p.Call()); Number n; println(n.Call()); Child c(Dog()); println(c.Name); Child d(c); println(d.Name);", ExpectedResult = "nobody: ... on 4|#7: ... on 4|Rex junior|Rex junior junior", TestName = "Constructors_OfTheBase_AreCalled")]
    [TestCase("Late l; println(l.seen); println(l.Call()); Twice t;", ExpectedResult = "Null pointer access|nobody: ... on 4|The base class is constructed already", TestName = "Base_UsedTooEarlyOrMadeTwice_Raises")]
    [TestCase("Robot r; println(r.Started); println(Zoo::Run(r, 'four')); try { Zoo::Run(Broken(), ''); } catch { println(getExceptionInfo()); }", ExpectedResult = "cold|4|Divide by zero", TestName = "AbstractClass_IsImplemented")]
    [TestCase("println(Zoo::Ask(Dog())); println(Zoo::Ask(Beast())); println(Zoo::Title(Puppy()));", ExpectedResult = "woof2creature|...creature|creature", TestName = "Object_AsBaseOfTheBase_IsTaken")]
    [TestCase("Zoo z; Dog d; z.Take(d); z.Take(Beast('B')); z.Take(Puppy()); println(z.Parade()); array<Beast@>@ all = z.All(); println(all[0] is d); println(cast<Dog>(all[1]) is null); println(cast<Dog>(z.Last).tricks);", ExpectedResult = "Rex: woof2 on 4, B: ... on 4, Pup: wwoof5... on 3|true|true|5", TestName = "Object_ThatCSharpKeeps_ComesBackAsItself")]
    [TestCase("Dog d; Dog e; @d.Friend = e; println(d.Friend is e); @e.Friend = Beast('x'); println(d.Friend.Friend.Name); @d.Friend = null; println(d.Friend is null);", ExpectedResult = "true|x|true", TestName = "Property_OfTheBase_HoldsObjects")]
    [TestCase("array<Beast@> a = {Dog(), Beast(), Puppy()}; println(Zoo::Total(a)); println(Zoo::Each(function() { return Dog('f'); }));", ExpectedResult = "11|f: woof5 on 4", TestName = "Arrays_AndDelegates_HandObjectsOver")]
    [TestCase("Level l; l.Value = 1; Beast@ b = Puppy(); println(int(b.Turn(l, 'x'[0])));", ExpectedResult = "1", TestName = "Override_WithStructs_GetsThem")]
    [TestCase("Counter c; println(Zoo::Use(c)); println(c.Count); ICounter@ i = c; i.Add(1); println(i.Count); INamed@ n = i; println(Zoo::Title(n)); println(cast<Counter>(n) is c);", ExpectedResult = "counter 12 True 3 True|9|10|counter|true", TestName = "Interface_OfHost_IsImplemented")]
    [TestCase("Counter c; println(Zoo::IsSame(c, c)); println(Zoo::IsSame(c, Counter())); println(Zoo::Title(OnlyNamed()));", ExpectedResult = "true|false|only", TestName = "Interface_OfHost_KeepsIdentity")]
    [TestCase("Dog a; Dog b('B'); b.tricks = 9; a = b; println(a.tricks); println(a.Name);", ExpectedResult = "9|Rex", TestName = "Assignment_CopiesWhatTheScriptDeclares")]
    [TestCase("Sly s; println(s.Tell()); println(s.growl()); println(s.Tell()); Plain p; println(p.Tell());", ExpectedResult = "sly beastly secret2 wild 1|grgr!5|sly beastly secret2 wild 5|beastly secret1 calm 1", TestName = "ProtectedMembers_OfTheBase_AreUsedAndOverridden")]
    [TestCase("Sly s; Beast@ b; int legs; Zoo::Walk(s, b, legs); println(b is s); println(legs); Zoo::Walk(Puppy(), b, legs); println(cast<Puppy>(b) !is null); println(legs);", ExpectedResult = "true|4|true|3", TestName = "Objects_OfTasks_ComeAsOutputs")]
    public string Script(string statements) => Exports.Script.Run($"{Declarations}void main() {{ {statements} }}", ScriptExports.Exports);

    [TestCase("class A : Creature { }", ExpectedResult = "AS4004", TestName = "Class_NotInheritable_IsNoBase")]
    [TestCase("class A : Machine { }", ExpectedResult = "AS4012", TestName = "AbstractMethod_LeftOut_IsReported")]
    [TestCase("class A : Machine { int Work(const string &in s) { return 1; } string get_Started() const property { return ''; } }", ExpectedResult = "AS4010", TestName = "Method_NotVirtual_CannotBeOverridden")]
    [TestCase("class A : Beast { int Voice() override { return 1; } }", ExpectedResult = "AS4011", TestName = "Override_OfOtherResult_IsReported")]
    [TestCase("class A : Beast { int Legz() override { return 1; } }", ExpectedResult = "AS4009", TestName = "Override_OfNothing_IsReported")]
    [TestCase("class A : Beast { A() { super(1.5, 2); } }", ExpectedResult = "AS2004", TestName = "Super_WithoutSuchConstructor_IsReported")]
    [TestCase("void f(Beast@ b) { b.super(); }", ExpectedResult = "AS2010", TestName = "Super_FromOutside_IsReported")]
    [TestCase("void f(Beast@ b) { b.Growl('x'); }", ExpectedResult = "AS2010", TestName = "ProtectedMethod_FromOutside_IsReported")]
    [TestCase("abstract class A : Machine { } class B : A { int Work(const string &in s) { return 1; } }", ExpectedResult = "", TestName = "AbstractClass_InBetween_MayLeaveMethodsOut")]
    public string Diagnostics(string script)
    {
        ScriptUnit unit = Unit(script, out BuildResult result);
        unit.Discard();
        return string.Join("|", result.Diagnostics.Select(d => d.Id));
    }

    [Test]
    public void CSharp_HoldsScriptObjects_AsTheirBase()
    {
        ScriptUnit unit = Unit(Declarations + "Beast@ make() { return Puppy(); } Dog@ same(Beast@ b) { return cast<Dog>(b); } Beast@ last;", out _);

        var beast = unit.Call<Beast>("Beast@ make()");
        unit.SetGlobal("last", beast);

        Assert.That(beast.Call(), Is.EqualTo("Pup: wwoof5... on 3"));
        Assert.That(((IScriptCarrier)beast).Script.TypeName, Is.EqualTo("Puppy"));
        Assert.That(unit.Call<ScriptObject>("Dog@ same(Beast@)", beast), Is.SameAs(((IScriptCarrier)beast).Script));
        Assert.That(unit.GetGlobal<Beast>("last"), Is.SameAs(beast));
        Assert.That(unit.GetFunction<Func<Beast, ScriptObject>>("Dog@ same(Beast@)")(beast), Is.SameAs(((IScriptCarrier)beast).Script));
        unit.Discard();
        Assert.That(beast.Voice(), Is.EqualTo("wwoof5..."));
    }

    [Test]
    public void Exception_InOverride_GoesToCSharp()
    {
        ScriptUnit unit = Unit(Declarations + "Machine@ make() { return Broken(); }", out _);

        var machine = unit.Call<Machine>("Machine@ make()");

        Assert.That(() => machine.Work(""), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
        Assert.That(machine.Work("x"), Is.EqualTo(1));
    }

    [Test]
    public void Object_WithDestructor_LivesAsLongAsCSharpMayHoldIt()
    {
        ScriptUnit unit = Unit("""
            int ended = 0;
            class Mortal : Beast { ~Mortal() { ended++; } }
            void alone() { Mortal m; m.Call(); Beast@ b = m; b.Call(); }
            void given(Zoo@ z) { z.Take(Mortal()); }
            """, out _);
        var zoo = new Zoo();

        unit.Call("void alone()");
        Assert.That(unit.GetGlobal<int>("ended"), Is.EqualTo(1));
        unit.Call("void given(Zoo@)", zoo);
        Assert.That(unit.GetGlobal<int>("ended"), Is.EqualTo(1));
        Assert.That(zoo.Parade(), Is.EqualTo("nobody: ... on 4"));
    }

    private static ScriptUnit Unit(string script, out BuildResult result)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Exports);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", script);
        result = unit.Build();
        return unit;
    }
}

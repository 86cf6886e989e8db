using Seraph.Engine.Hosting;

namespace Seraph.Engine.Tests.Exports;

public sealed class DelegateTests
{
    private const string Declarations = """
        int twice(int value) { return value * 2; }
        void hello() { println("hello"); }
        string slow(int count) { array<string>@ all = Shelf::Fetch(count); return all[count - 1]; }
        class Reporter { string text = "r"; string report(int n) { return text + slow(n); } }
        void fail() { throw("on purpose"); }
        void say(const string &in text) { println(text); }
        string quote(const string &in text) { return "'" + text + "'"; }
        Callbacks@ nothing() { return null; }
        Callbacks@ make() { return Callbacks(); }
        bool read(const string &in text, int &out value, Callbacks@ owner) { value = int(text.length()); return owner !is null; }
        class Adder { int by = 3; int add(int value) { return value + by; } void say(const string &in text) { println(by + text); } }
        void wide(Callbacks@ sender, Side side, uint16 c, const Level &in level, double d)
        {
            println((sender is null ? "?" : "!") + int(side) + " " + c + " " + level.Value + " " + d);
        }

        """;

    [TestCase("println(c.Apply(twice, 4));", ExpectedResult = "8", TestName = "Function_AsDelegate_IsCalled")]
    [TestCase("println(c.Apply(function(x) { return x + 1; }, 4));", ExpectedResult = "5", TestName = "Lambda_AsDelegate_IsCalled")]
    [TestCase("Adder a; println(c.Apply(Callbacks::Func_int_int(a.add), 4));", ExpectedResult = "7", TestName = "Method_AsDelegate_IsCalledOnItsObject")]
    [TestCase("println(c.Try(hello)); println(c.Try(fail));", ExpectedResult = "hello|fine|on purpose", TestName = "ScriptException_InDelegate_GoesToItsCaller")]
    [TestCase("try { c.Make(nothing); } catch { println(getExceptionInfo()); } println(c.MakeOrNot(nothing) is null); println(c.Make(make) !is null);", ExpectedResult = "Null pointer access|true|true", TestName = "NullResult_WhereCSharpExpectsNone_Raises")]
    [TestCase("try { c.Apply(null, 1); } catch { println(getExceptionInfo()); }", ExpectedResult = "Null pointer access", TestName = "NullFunction_WhereCSharpExpectsNone_Raises")]
    [TestCase("println(c.Read(read, 'four')); println(c.Read(function(t, v, o) { v = 1; return false; }, ''));", ExpectedResult = "4|-1", TestName = "Output_OfFunction_ReachesCSharp")]
    [TestCase("println(c.Kept is null); @c.Kept = twice; println(c.Kept(5)); println(c.Kept is twice); @c.Kept = null; println(c.Kept is null);", ExpectedResult = "true|10|true|true", TestName = "Function_KeptByCSharp_ComesBackAsItself")]
    [TestCase("Callbacks::Func_int_int@ f = c.Adder(3); println(f(4)); println(c.Apply(f, 1)); @c.Kept = f; println(c.Kept is f);", ExpectedResult = "7|4|true", TestName = "DelegateOfCSharp_IsCallable")]
    [TestCase("try { Callbacks::Action@ a = c.Thrower(); a(); } catch { println(getExceptionInfo()); }", ExpectedResult = "from C#", TestName = "DelegateOfCSharp_ThatFails_Raises")]
    [TestCase("println(c.IsSame(hello, hello)); println(c.IsSame(hello, fail));", ExpectedResult = "true|false", TestName = "OneFunction_GivesEqualDelegates")]
    [TestCase("println(c.Through(quote)('x')); println(c.Twice()(twice)(3));", ExpectedResult = "'x'|12", TestName = "Delegates_OfDelegates_Work")]
    [TestCase("c.Send(); @c.Wide = wide; c.Send();", ExpectedResult = "!1 120 4 0.5", TestName = "Arguments_OfAllKinds_ReachTheScript")]
    [TestCase("c.add_Changed(say); c.Change('a'); c.add_Changed(say); c.remove_Changed(say); c.Change('b'); c.remove_Changed(say); c.Change('c'); println(c.Handlers);", ExpectedResult = "a|b|0", TestName = "Event_WithFunction_IsRemoved")]
    [TestCase("Adder a; Adder b; b.by = 4; c.add_Changed(Callbacks::Action_string(a.say)); c.add_Changed(Callbacks::Action_string(b.say)); c.Change('x'); c.remove_Changed(Callbacks::Action_string(a.say)); c.Change('y');", ExpectedResult = "3x|4x|4y", TestName = "Event_WithMethod_IsRemovedByAnEqualDelegate")]
    [TestCase("Callbacks::add_Closed(hello); Callbacks::Close(); Callbacks::remove_Closed(hello); Callbacks::Close();", ExpectedResult = "hello", TestName = "StaticEvent_WithoutData_CallsHandler")]
    [TestCase("println(c.Ask(slow)); Reporter r; println(c.Ask(Callbacks::Func_int_Task_string(r.report)));", ExpectedResult = "b2b0!|rb2rb0!", TestName = "Function_ThatWaits_IsAwaitedByCSharp")]
    [TestCase("println(c.Later(hello, function(x) { Level l; l.Value = 7; return l; })); try { c.Later(fail, null); } catch { println(getExceptionInfo()); }", ExpectedResult = "hello|7|Null pointer access", TestName = "Function_AsTask_GivesItsResult")]
    [TestCase("try { c.Later(fail, function(x) { return Level(); }); } catch { println(getExceptionInfo()); }", ExpectedResult = "on purpose", TestName = "Function_AsTask_FailsAsTask")]
    [TestCase("Callbacks::Func_int_Task_int@ f = c.Doubler(false); println(f(4)); @f = c.Doubler(true); try { f(4); } catch { println(getExceptionInfo()); }", ExpectedResult = "8|Cannot suspend inside a host callback", TestName = "DelegateOfCSharp_WithTask_MustBeCompleted")]
    public string Script(string statements) => Exports.Script.Run($"{Declarations}void main() {{ Callbacks c; {statements} }}", ScriptExports.Exports);

    [Test]
    public void Delegate_OfDiscardedUnit_GoesOnWorking()
    {
        var callbacks = new Callbacks();
        ScriptUnit unit = Unit("int n = 1; int count(int by) { n += by; return n; } void keep(Callbacks@ c) { @c.Kept = count; }");
        unit.Call("void keep(Callbacks@)", callbacks);
        unit.Discard();

        Assert.That(callbacks.Kept!(2), Is.EqualTo(3));
        Assert.That(callbacks.Kept!(2), Is.EqualTo(5));
    }

    [Test]
    public void Delegate_CalledFromOutside_Throws()
    {
        var callbacks = new Callbacks();
        ScriptUnit unit = Unit("int fail(int by) { return 1 / (by - by); } void keep(Callbacks@ c) { @c.Kept = fail; }");
        unit.Call("void keep(Callbacks@)", callbacks);

        Assert.That(() => callbacks.Kept!(2), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
    }

    [Test]
    public void ExportedDelegate_NeedsNoDynamicCode()
    {
        ScriptUnit unit = Unit("bool read(const string &in text, int &out value, Callbacks@ owner) { value = int(text.length()); return true; } void other() { }");

        Reader reader = DelegateFactory.FromExports<Reader>(unit.GetFunction("bool read(const string &in, int &out, Callbacks@)"))!;

        Assert.That(reader("abc", out int length, new Callbacks()), Is.True);
        Assert.That(length, Is.EqualTo(3));
        Assert.That(DelegateFactory.FromExports<Reader>(unit.GetFunction("void other()")), Is.Null);
        Assert.That(DelegateFactory.FromExports<Action<Uri>>(unit.GetFunction("void other()")), Is.Null);
    }

    [Test]
    public void Object_OfKeptDelegate_IsNotDestroyed()
    {
        var callbacks = new Callbacks();
        ScriptUnit unit = Unit("""
            int ended = 0;
            class Ear { ~Ear() { ended++; } int hear(int x) { return x + ended; } }
            void keep(Callbacks@ c) { Ear ear; @c.Kept = Callbacks::Func_int_int(ear.hear); }
            """);
        unit.Call("void keep(Callbacks@)", callbacks);

        Assert.That(callbacks.Kept!(1), Is.EqualTo(1));
        Assert.That(unit.GetGlobal<int>("ended"), Is.Zero);
    }

    private static ScriptUnit Unit(string script)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Exports);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}

namespace Seraph.Engine.Tests.Exports;

public sealed class GenericsTests
{
    private const string Declarations = """
        class Thing { int n; Thing(int n) { this.n = n; } }
        enum Mode { A, B = 7 }

        """;

    [TestCase("Cache<int, string> c; c[1] = 'one'; c[2] = 'two'; string s; println(c.TryGet(1, s)); println(s); println(c.TryGet(3, s)); println(c[2]); println(c.GetOr(9, 'none')); println(c.Types());", ExpectedResult = "true|one|false|two|none|Int32String", TestName = "Class_OfNumbersAndText_IsTyped")]
    [TestCase("Cache<string, Thing@> c(5); @c['a'] = Thing(4); println(c['a'].n); println(c.Size); println(c.GetOr('b', null) is null); println(c.Types());", ExpectedResult = "4|5|true|StringScriptObject", TestName = "Class_OfScriptHandles_HoldsThem")]
    [TestCase("Cache<Mode, double> c; c[Mode::B] = 0.5; println(c[Mode::B]); println(c.Types()); Cache<Side, Level> d; Level l; l.Value = 3; d[Side::Right] = l; println(d[Side::Right].Value); println(d.Types());", ExpectedResult = "0.5|Int32Double|3|SideLevel", TestName = "Class_OfEnumsAndStructs_IsTyped")]
    [TestCase("Cache<string, array<int>@> c; @c['x'] = array<int> = {1, 2}; println(c['x'][1]); array<string>@ k = c.Keys(); println(k[0]); array<string> more = {'y', 'z'}; println(c.Fill(more, null));", ExpectedResult = "2|x|3", TestName = "Arrays_OfTypeParameters_Work")]
    [TestCase("Cache<int, Cache<int, bool>@> c; Cache<int, bool> i; i[1] = true; @c[0] = i; println(c[0][1]); println(c.Twin() is c); println(i.Twin() !is null);", ExpectedResult = "true|true|true", TestName = "Instances_OfInstances_Work")]
    [TestCase("Generics g; g.Ages['Bo'] = 4; println(g.Ages['Bo']); println(Generics::Size(g.Ages)); Cache<string, int> own(9); println(Generics::Size(own)); println(Generics::Size(null));", ExpectedResult = "4|2|9|-1", TestName = "Instance_InSignatures_IsTheSameType")]
    [TestCase("Ages a; a['x'] = 3; a['y'] = 4; println(a.Total); println(Generics::Size(a)); Cache<string, int>@ base = a; println(base['x']);", ExpectedResult = "7|2|3", TestName = "Class_DerivedFromInstance_IsOne")]
    [TestCase("Ordered<int> o; println(o.Larger(2, 3)); Ordered<string> s; println(s.Larger('a', 'b'));", ExpectedResult = "3|b", TestName = "Class_WithConstraints_TakesWhatMeetsThem")]
    [TestCase("println(Generics::Pick<int>(1, 2)); println(Generics::Pick<string>('a', 'b', true)); Thing t(8); println(Generics::Pick<Thing@>(null, t).n); Level l; l.Value = 6; println(Generics::Pick<Level>(l, l).Value);", ExpectedResult = "2|a|8|6", TestName = "Method_OfAnyTypes_IsCalled")]
    [TestCase("int a = 1, b = 2; Generics::Swap<int>(a, b); println(a); array<string> t = {'x', 'y'}; println(Generics::Pair<int, string>(3, t)); Generics g; println(g.Last<string>(t));", ExpectedResult = "2|y|y", TestName = "Method_WithReferencesAndConstraints_IsCalled")]
    [TestCase("Cache<string, Beast@> c; @c['b'] = Beast('B'); println(c['b'].Name); println(c.Types());", ExpectedResult = "B|StringBeast", TestName = "Class_OfHostHandles_IsTyped")]
    public string Script(string statements) => Exports.Script.Run($"{Declarations}void main() {{ {statements} }}", ScriptExports.Exports);

    [TestCase("Cache<int, Thing> c;", "'Thing' is shared by reference: write 'Thing@'", TestName = "Argument_ByValueOfSharedType_IsRefused")]
    [TestCase("Ordered<Thing@> c;", "the type arguments do not meet the constraints of the host", TestName = "Argument_AgainstConstraint_IsRefused")]
    public void Argument(string statement, string reason)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Exports);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", $"{Declarations}void main() {{ {statement} }}");

        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Has.Some.Contains(reason));
    }

    [Test]
    public void KnownInstance_NeedsNoDynamicCode()
    {
        var template = new HostTemplate(typeof(List<>));
        var known = HostInstance.Of<List<int>>(static (ref CallFrame _) => { });
        template.Know(known, typeof(int));

        Assert.That(template.Find([new Seraph.Language.Symbols.DataType(Seraph.Language.Symbols.PrimitiveTypes.Int)]), Is.SameAs(known));
    }
}

using Seraph.Engine.Execution;
using Seraph.Engine.Tests.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Hosting;

/// <summary>Functions that return references: as C# sees them, with structs of the host, and what an access of a place refuses.</summary>
public sealed class ReferenceTests
{
    private const string Script = """
        int number = 4;
        int8 tiny = -3;
        string text = "a";
        Robot@ robot;
        Spot spot;
        Label label;
        array<Spot> spots(3);
        class Holder { int before = 1; Spot at; int after = 2; Label tag; Spot &place() { return at; } int &y() { return at.Y; } }
        Holder holder;
        int &getNumber() { return number; }
        int8 &getTiny() { return tiny; }
        string &getText() { return text; }
        Robot@ &getRobot() { return robot; }
        Spot &getSpot() { return spot; }
        Label &getLabel() { return label; }
        Spot &element(uint i) { return spots[i]; }
        int &elementY(uint i) { return spots[i].Y; }
        int &spotY() { return getSpot().Y; }
        int &later(Robot@ r) { number = r.Ask(); return number; }
        void change()
        {
            getSpot().X = 5;
            spotY() = 6;
            element(1) = getSpot();
            element(1).X++;
            elementY(2) -= 9;
            holder.place() = element(1);
            holder.y() *= 2;
            getTiny() -= 100;
            getLabel().Size = 3;
            getText() += getLabel().Size;
            @getRobot() = Robot();
            getRobot().Energy = 77;
        }
        """;

    [Test]
    public void Value_IsWhatCSharpSees()
    {
        ScriptUnit unit = Scripts.Build(Script);

        Assert.Multiple(() =>
        {
            Assert.That(unit.Call<int>("int& getNumber()"), Is.EqualTo(4));
            Assert.That(unit.Call<sbyte>("int8& getTiny()"), Is.EqualTo(-3));
            Assert.That(unit.Call<string>("string& getText()"), Is.EqualTo("a"));
            Assert.That(unit.Call<Robot>("Robot@& getRobot()"), Is.Null);
            Assert.That(unit.GetFunction<Func<int>>("int& getNumber()")(), Is.EqualTo(4));
        });
    }

    [Test]
    public async Task Value_OfACallThatWaited_IsWhatCSharpSees()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        Task<int> call = unit.CallAsync<int>("int& later(Robot@)", default, robot);

        robot.Answer.SetResult(12);

        Assert.That(await call, Is.EqualTo(12));
    }

    [Test]
    [Covers(
        OpCode.ReturnGlobalPlace, OpCode.ReturnFieldPlace, OpCode.ReturnElementPlace, OpCode.ReturnPlace, OpCode.LoadPlace,
        OpCode.StorePlace, OpCode.LoadPlaceSlots, OpCode.StorePlaceSlots, OpCode.LoadPlaceObject, OpCode.StorePlaceObject)]
    public void Places_OfStructsAndTheirMembers_AreChanged()
    {
        ScriptUnit unit = Scripts.Build(Script);

        unit.Call("void change()");

        Assert.Multiple(() =>
        {
            Assert.That(unit.GetGlobal<Spot>("spot"), Is.EqualTo(new Spot(5, 6)));
            Assert.That(unit.Call<Spot>("Spot& element(uint)", 1U), Is.EqualTo(new Spot(6, 6)));
            Assert.That(unit.Call<int>("int& elementY(uint)", 2U), Is.EqualTo(-9));
            Assert.That(unit.GetGlobal<sbyte>("tiny"), Is.EqualTo(unchecked((sbyte)-103)));
            Assert.That(unit.GetGlobal<string>("text"), Is.EqualTo("a3"));
            Assert.That(unit.GetGlobal<Robot>("robot").Energy, Is.EqualTo(77));
        });
    }

    [TestCase(OpCode.LoadPlace)]
    [TestCase(OpCode.StorePlace)]
    [TestCase(OpCode.LoadPlaceSlots)]
    [TestCase(OpCode.StorePlaceSlots)]
    [TestCase(OpCode.LoadPlaceObject)]
    [TestCase(OpCode.StorePlaceObject)]
    public void Access_OfWhatIsNoPlace_Raises(object operation)
    {
        var unit = new UnitAssembler { GlobalNumbers = 2, GlobalObjects = 2 };
        TypeDef type = unit.Class("C", 8, 1);
        int bytes = (OpCode)operation is OpCode.LoadPlace ? 5 : 8;
        FunctionAssembler access = unit.Function("f", Types.Int, Types.Player, Types.UInt64).Frame(4, 2)
            .Do((OpCode)operation, (OpCode)operation is OpCode.LoadPlaceObject or OpCode.StorePlaceObject ? 1 : 2, 0, 1, bytes).Do(OpCode.Return);
        FunctionAssembler own = unit.Function("g", Types.Int, Types.UInt64).Frame(8, 2)
            .Do(OpCode.NewObject, 0, unit.Type(type)).Do(OpCode.Move, 5, 1)
            .Do((OpCode)operation, (OpCode)operation is OpCode.LoadPlaceObject or OpCode.StorePlaceObject ? 1 : 2, 0, 5, bytes).Do(OpCode.Return);
        InstanceState instance = unit.Instance();

        Assert.Multiple(() =>
        {
            Assert.That(instance.Fault(access, null, 0UL), Is.EqualTo("Null pointer access"));
            Assert.That(instance.Fault(access, "text", 0UL), Is.EqualTo("Null pointer access"));
            Assert.That(instance.Fault(access, instance, 2UL), Is.EqualTo("Null pointer access"));
            Assert.That(instance.Fault(access, instance, uint.MaxValue | (1UL << 63)), Is.EqualTo("Null pointer access"));
            Assert.That(instance.Fault(own, 9UL), Is.EqualTo("Null pointer access"));
            Assert.That(instance.Fault(own, (ulong)uint.MaxValue), Is.EqualTo("Null pointer access"));
        });
    }

    [Test]
    public void Method_OfASharedClassOfAnotherUnit_ReturnsItsPlace()
    {
        const string Shared = "shared class Box { int v = 1; string s = \"a\"; int &value() { return v; } string &text() { return s; } } ";
        ScriptContext context = Scripts.Context();
        ScriptUnit first = Build("first", "Box@ make() { return Box(); }");
        ScriptUnit second = Build("second", "int use(Box@ box) { box.value() += 5; box.text() += \"b\"; return box.value() * 10 + box.s.length(); }");

        var box = first.Call<ScriptObject>("Box@ make()");

        Assert.That(second.Call<int>("int use(Box@)", box), Is.EqualTo(62));

        ScriptUnit Build(string name, string script)
        {
            ScriptUnit unit = context.CreateUnit(name);
            unit.AddSource(name + ".as", Shared + script);
            Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
            return unit;
        }
    }
}

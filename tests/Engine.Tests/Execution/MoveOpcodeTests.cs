using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Moves, constants and globals.</summary>
public sealed class MoveOpcodeTests
{
    [Test]
    [Covers(OpCode.LoadInt, OpCode.LoadConstant, OpCode.Nop)]
    public void Constants_AreLoadedAtFullWidth()
    {
        var unit = new UnitAssembler();
        FunctionAssembler small = unit.Function("small", Types.Int64).Do(OpCode.Nop).Do(OpCode.LoadInt, 0, 0, -300).Do(OpCode.Return);
        FunctionAssembler large = unit.Function("large", Types.Int64)
            .Do(OpCode.LoadConstant, 0, unit.Constant(0x1234_5678_9abc_def0)).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That((long)instance.Number(small), Is.EqualTo(-300));
        Assert.That(instance.Number(large), Is.EqualTo(0x1234_5678_9abc_def0));
    }

    [TestCase(2, 1)]
    [TestCase(5, 1)]
    [TestCase(5, -1)]
    [Covers(OpCode.MoveSlots, OpCode.LoadZeroes, OpCode.ReturnSlots)]
    public void Slots_AreMovedEvenWhenTheyOverlap(int count, int distance)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(20).Do(OpCode.LoadZeroes, 0, 0, 0, 20);
        for (int i = 0; i < count; i++)
        {
            function.Do(OpCode.LoadInt, 10 + i, 0, i + 1);
        }

        function.Do(OpCode.MoveSlots, 10 + distance, 10, 0, count).Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 1, 0, 10);
        for (int i = 0; i < count; i++)
        {
            function.Do(OpCode.MulInt32, 0, 0, 1).Do(OpCode.AddInt32, 0, 0, 10 + distance + i);
        }

        function.Do(OpCode.ReturnSlots, 0, 0, 0, 2);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(count == 2 ? 12 : 12345));
    }

    [Test]
    [Covers(OpCode.MoveObject, OpCode.LoadString, OpCode.LoadNull, OpCode.ReturnObject, OpCode.IsNull, OpCode.SameObject)]
    public void Objects_AreMovedAndCompared()
    {
        var unit = new UnitAssembler();
        FunctionAssembler text = unit.Function("text", Types.String).Frame(0, 3)
            .Do(OpCode.LoadString, 1, unit.String("hello")).Do(OpCode.MoveObject, 2, 1).Do(OpCode.ReturnObject, 2);
        FunctionAssembler compare = unit.Function("compare", Types.Int, Types.Player, Types.Player).Frame(4, 3)
            .Do(OpCode.LoadNull, 2).Do(OpCode.IsNull, 1, 2).Do(OpCode.IsNull, 2, 0).Do(OpCode.SameObject, 3, 0, 1)
            .Do(OpCode.AddInt32, 0, 1, 1).Do(OpCode.AddInt32, 0, 0, 2).Do(OpCode.MulInt32Const, 3, 3, 10).Do(OpCode.AddInt32, 0, 0, 3)
            .Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var player = new HostPlayer();
        Assert.That(instance.Object(text), Is.EqualTo("hello"));
        Assert.That(instance.Int(compare, player, player), Is.EqualTo(12));
        Assert.That(instance.Int(compare, player, new HostPlayer()), Is.EqualTo(2));
    }

    [Test]
    [Covers(OpCode.LoadGlobal, OpCode.StoreGlobal, OpCode.LoadGlobalSlots, OpCode.StoreGlobalSlots, OpCode.LoadGlobalObject, OpCode.StoreGlobalObject)]
    public void Globals_BelongToTheInstance()
    {
        var unit = new UnitAssembler { GlobalNumbers = 4, GlobalObjects = 2 };
        FunctionAssembler numbers = unit.Function("numbers", Types.Int, Types.Int).Frame(6)
            .Do(OpCode.LoadGlobal, 2, 3).Do(OpCode.AddInt32, 2, 2, 1).Do(OpCode.StoreGlobal, 2, 3).Do(OpCode.ReturnNumber, 2);
        FunctionAssembler slots = unit.Function("slots", Types.Int, Types.Int).Frame(6)
            .Do(OpCode.LoadInt, 2, 0, 7).Do(OpCode.StoreGlobalSlots, 1, 0, 0, 2).Do(OpCode.LoadGlobalSlots, 3, 0, 0, 2)
            .Do(OpCode.MulInt32, 0, 3, 4).Do(OpCode.Return);
        FunctionAssembler objects = unit.Function("objects", Types.String, Types.String).Frame(0, 3)
            .Do(OpCode.LoadGlobalObject, 0, 1).Do(OpCode.StoreGlobalObject, 1, 1).Do(OpCode.Return);
        var linked = new LinkedUnit(unit.Compile());
        var first = new InstanceState(linked);
        var second = new InstanceState(linked);
        Assert.That(first.Int(numbers, 5), Is.EqualTo(5));
        Assert.That(first.Int(numbers, 5), Is.EqualTo(10));
        Assert.That(second.Int(numbers, 5), Is.EqualTo(5));
        Assert.That(second.Int(slots, 6), Is.EqualTo(42));
        Assert.That(first.Object(objects, "one"), Is.Null);
        Assert.That(first.Object(objects, "two"), Is.EqualTo("one"));
    }
}

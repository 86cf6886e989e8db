using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Fields of script objects and members of structs in registers.</summary>
public sealed class FieldOpcodeTests
{
    /// <summary>Load, store, value stored, value loaded (narrow loads extend by their sign).</summary>
    internal static readonly object[][] Sizes =
    [
        [OpCode.LoadFieldInt8, OpCode.StoreField8, -56, -56],
        [OpCode.LoadFieldUInt8, OpCode.StoreField8, -56, 200],
        [OpCode.LoadFieldInt16, OpCode.StoreField16, -2, -2],
        [OpCode.LoadFieldUInt16, OpCode.StoreField16, -2, 65534],
        [OpCode.LoadField32, OpCode.StoreField32, int.MinValue, int.MinValue],
        [OpCode.LoadField64, OpCode.StoreField64, 1L << 40, 1L << 40],
    ];

    internal static readonly object[][] Members =
    [
        [OpCode.LoadMemberInt8, OpCode.StoreMember8, -56, -56],
        [OpCode.LoadMemberUInt8, OpCode.StoreMember8, -56, 200],
        [OpCode.LoadMemberInt16, OpCode.StoreMember16, -2, -2],
        [OpCode.LoadMemberUInt16, OpCode.StoreMember16, -2, 65534],
        [OpCode.LoadMember32, OpCode.StoreMember32, int.MinValue, int.MinValue],
        [OpCode.LoadMember64, OpCode.StoreMember64, 1L << 40, 1L << 40],
    ];

    [TestCaseSource(nameof(Sizes))]
    [Covers(OpCode.LoadFieldInt8, OpCode.LoadFieldUInt8, OpCode.LoadFieldInt16, OpCode.LoadFieldUInt16, OpCode.LoadField32, OpCode.LoadField64, OpCode.StoreField8, OpCode.StoreField16, OpCode.StoreField32, OpCode.StoreField64, OpCode.NewObject)]
    public void NumberField_KeepsItsValueAndLeavesOthersAlone(object load, object store, object value, object expected)
    {
        // Three fields in a row; the one in the middle is written, then all are read.
        int size = (OpCode)store switch { OpCode.StoreField8 => 1, OpCode.StoreField16 => 2, OpCode.StoreField32 => 4, _ => 8 };
        var unit = new UnitAssembler();
        TypeDef type = unit.Class("C", size * 3, 0);
        FunctionAssembler middle = unit.Function("middle", Types.UInt64, Types.UInt64).Frame(4, 1)
            .Do(OpCode.NewObject, 0, unit.Type(type)).Do((OpCode)store, 1, 0, size).Do((OpCode)load, 0, 0, size).Do(OpCode.Return);
        FunctionAssembler around = unit.Function("around", Types.UInt64, Types.UInt64).Frame(4, 1)
            .Do(OpCode.NewObject, 0, unit.Type(type)).Do((OpCode)store, 1, 0, size)
            .Do((OpCode)load, 2, 0, 0).Do((OpCode)load, 3, 0, size * 2).Do(OpCode.OrInt64, 0, 2, 3).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(Bits.As(instance.Number(middle, value), expected), Is.EqualTo(expected));
        Assert.That(instance.Number(around, value), Is.Zero);
    }

    [Test]
    [Covers(OpCode.LoadFieldSlots, OpCode.StoreFieldSlots, OpCode.LoadFieldObject, OpCode.StoreFieldObject)]
    public void StructAndReferenceFields_KeepTheirValues()
    {
        var unit = new UnitAssembler();
        TypeDef type = unit.Class("C", 8 + 24, 2);
        FunctionAssembler structs = unit.Function("structs", Types.Box, Types.Box).Frame(8, 1)
            .Do(OpCode.NewObject, 0, unit.Type(type)).Do(OpCode.StoreFieldSlots, 3, 0, 8, 3).Do(OpCode.LoadFieldSlots, 0, 0, 8, 3).Do(OpCode.Return);
        FunctionAssembler objects = unit.Function("objects", Types.Player, Types.Player).Frame(0, 4)
            .Do(OpCode.NewObject, 2, unit.Type(type)).Do(OpCode.StoreFieldObject, 1, 2, 1).Do(OpCode.LoadFieldObject, 0, 2, 1)
            .Do(OpCode.LoadFieldObject, 3, 2, 0).To("bad", OpCode.JumpIfNotNull, 3).Do(OpCode.Return).Label("bad").Do(OpCode.LoadNull, 0).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var box = new HostBox { Id = 1, Small = -2, Tiny = -3, Flag = 4, Count = 5, Weight = 6.5 };
        var call = new ScriptCall(instance, structs.Index);
        call.Window.SetNumber(3, box);
        call.Run();
        Assert.That(call.Window.GetNumber<HostBox>(), Is.EqualTo(box));
        call.End();
        var player = new HostPlayer();
        Assert.That(instance.Object(objects, player), Is.SameAs(player));
    }

    [Test]
    public void Access_OfNullObject_Raises([Values(
        OpCode.LoadFieldInt8, OpCode.LoadFieldUInt8, OpCode.LoadFieldInt16, OpCode.LoadFieldUInt16, OpCode.LoadField32, OpCode.LoadField64,
        OpCode.StoreField8, OpCode.StoreField16, OpCode.StoreField32, OpCode.StoreField64, OpCode.LoadFieldSlots, OpCode.StoreFieldSlots,
        OpCode.LoadFieldObject, OpCode.StoreFieldObject, OpCode.LoadElementInt8, OpCode.LoadElementUInt8, OpCode.LoadElementInt16,
        OpCode.LoadElementUInt16, OpCode.LoadElement32, OpCode.LoadElement64, OpCode.StoreElement8, OpCode.StoreElement16,
        OpCode.StoreElement32, OpCode.StoreElement64, OpCode.LoadElementSlots, OpCode.StoreElementSlots, OpCode.LoadElementObject,
        OpCode.StoreElementObject, OpCode.ArrayLength)] object operation)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Frame(4, 4).Do((OpCode)operation, 1, 2, 0, 1).Do(OpCode.Return);
        Assert.That(unit.Instance().Fault(function), Is.EqualTo("Null pointer access"));
    }

    [TestCaseSource(nameof(Members))]
    [Covers(OpCode.LoadMemberInt8, OpCode.LoadMemberUInt8, OpCode.LoadMemberInt16, OpCode.LoadMemberUInt16, OpCode.LoadMember32, OpCode.LoadMember64, OpCode.StoreMember8, OpCode.StoreMember16, OpCode.StoreMember32, OpCode.StoreMember64)]
    public void Member_KeepsItsValueAndLeavesOthersAlone(object load, object store, object value, object expected)
    {
        int size = (OpCode)store switch { OpCode.StoreMember8 => 1, OpCode.StoreMember16 => 2, OpCode.StoreMember32 => 4, _ => 8 };
        var unit = new UnitAssembler();
        FunctionAssembler middle = unit.Function("middle", Types.UInt64, Types.UInt64).Frame(8)
            .Do(OpCode.LoadZeroes, 3, 0, 0, 3).Do((OpCode)store, 1, 3, size).Do((OpCode)load, 0, 3, size).Do(OpCode.Return);
        FunctionAssembler around = unit.Function("around", Types.UInt64, Types.UInt64).Frame(8)
            .Do(OpCode.LoadZeroes, 3, 0, 0, 3).Do((OpCode)store, 1, 3, size)
            .Do((OpCode)load, 6, 3, 0).Do((OpCode)load, 7, 3, size * 2).Do(OpCode.OrInt64, 0, 6, 7).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(Bits.As(instance.Number(middle, value), expected), Is.EqualTo(expected));
        Assert.That(instance.Number(around, value), Is.Zero);
    }

    [Test]
    [Covers(OpCode.LoadMemberSlots, OpCode.StoreMemberSlots)]
    public void NestedStruct_IsCopiedByItsBytes()
    {
        // A struct of 12 bytes inside one of 24, at byte 4.
        var unit = new UnitAssembler();
        FunctionAssembler load = unit.Function("load", Types.Point, Types.Box).Frame(8)
            .Do(OpCode.LoadConstant, 6, unit.Constant(ulong.MaxValue)).Do(OpCode.Move, 7, 6)
            .Do(OpCode.LoadMemberSlots, 6, 2, 4, 12).Do(OpCode.MoveSlots, 0, 6, 0, 2).Do(OpCode.Return);
        FunctionAssembler store = unit.Function("store", Types.Box, Types.Point).Frame(8)
            .Do(OpCode.LoadZeroes, 0, 0, 0, 3).Do(OpCode.StoreMemberSlots, 3, 0, 4, 12).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var point = new HostPoint { X = 1, Y = 2, Z = 3 };

        var storing = new ScriptCall(instance, store.Index);
        storing.Window.SetNumber(3, point);
        storing.Run();
        HostBox box = storing.Window.GetNumber<HostBox>();
        storing.End();
        var loading = new ScriptCall(instance, load.Index);
        loading.Window.SetNumber(2, box);
        loading.Run();
        Assert.That(loading.Window.GetNumber<HostPoint>(), Is.EqualTo(point));
        Assert.That(loading.Window.GetNumber<ulong>(1) >> 32, Is.Zero, "the rest of the last slot");
        loading.End();
        Assert.That(box.Weight, Is.Zero);
    }
}

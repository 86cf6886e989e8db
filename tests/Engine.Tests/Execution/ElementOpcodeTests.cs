using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Arrays as instructions see them.</summary>
public sealed class ElementOpcodeTests
{
    internal static readonly object[][] Numbers =
    [
        [OpCode.LoadElementInt8, OpCode.StoreElement8, NumericKind.Int8, (sbyte)-5],
        [OpCode.LoadElementUInt8, OpCode.StoreElement8, NumericKind.UInt8, (byte)200],
        [OpCode.LoadElementUInt8, OpCode.StoreElement8, NumericKind.Bool, true],
        [OpCode.LoadElementInt16, OpCode.StoreElement16, NumericKind.Int16, (short)-5],
        [OpCode.LoadElementUInt16, OpCode.StoreElement16, NumericKind.UInt16, (ushort)65000],
        [OpCode.LoadElement32, OpCode.StoreElement32, NumericKind.Int32, -5],
        [OpCode.LoadElement32, OpCode.StoreElement32, NumericKind.UInt32, 4000000000u],
        [OpCode.LoadElement32, OpCode.StoreElement32, NumericKind.Float, 1.5f],
        [OpCode.LoadElement64, OpCode.StoreElement64, NumericKind.Int64, long.MinValue],
        [OpCode.LoadElement64, OpCode.StoreElement64, NumericKind.UInt64, ulong.MaxValue],
        [OpCode.LoadElement64, OpCode.StoreElement64, NumericKind.Double, 1.5],
    ];

    [TestCaseSource(nameof(Numbers))]
    [Covers(OpCode.LoadElementInt8, OpCode.LoadElementUInt8, OpCode.LoadElementInt16, OpCode.LoadElementUInt16, OpCode.LoadElement32, OpCode.LoadElement64, OpCode.StoreElement8, OpCode.StoreElement16, OpCode.StoreElement32, OpCode.StoreElement64, OpCode.NewArray, OpCode.ArrayLength)]
    public void NumberElement_KeepsItsValueAndTheArrayItsType(object load, object store, object kind, object value)
    {
        DataType element = new(PrimitiveTypes.Of((NumericKind)kind));
        DataType array = Types.Array(element);
        var unit = new UnitAssembler();

        // N1 value, N2 length, N3 index
        FunctionAssembler function = unit.Function("f", element, element).Frame(8, 1)
            .Do(OpCode.LoadInt, 2, 0, 3).Do(OpCode.NewArray, 0, unit.Type(array), 2).Do(OpCode.ArrayLength, 3, 0)
            .Do(OpCode.AddInt32Const, 3, 3, -2).Do((OpCode)store, 1, 0, 3).Do((OpCode)load, 0, 0, 3).Do(OpCode.Return);
        FunctionAssembler make = unit.Function("make", array, element).Frame(8, 1)
            .Do(OpCode.LoadInt, 2, 0, 3).Do(OpCode.NewArray, 0, unit.Type(array), 2)
            .Do(OpCode.LoadInt, 3, 0, 1).Do((OpCode)store, 0, 0, 3).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(Bits.As(instance.Number(function, value), value), Is.EqualTo(value));

        dynamic made = instance.Object(make, value)!;
        Assert.That(made, Is.TypeOf(typeof(ScriptArray<>).MakeGenericType(value.GetType())));
        Assert.That((object)made[0], Is.EqualTo(Activator.CreateInstance(value.GetType())));
        Assert.That((object)made[1], Is.EqualTo(value));
        Assert.That((object)made[2], Is.EqualTo(Activator.CreateInstance(value.GetType())));
    }

    [Test]
    [Covers(OpCode.LoadElementSlots, OpCode.StoreElementSlots, OpCode.LoadElementObject, OpCode.StoreElementObject)]
    public void StructAndReferenceElements_KeepTheirValues()
    {
        var unit = new UnitAssembler();
        DataType points = Types.Array(Types.Point);
        DataType players = Types.Array(Types.Player);
        FunctionAssembler structs = unit.Function("structs", Types.Point, Types.Point, points).Frame(8, 1)
            .Do(OpCode.LoadInt, 4, 0, 1).Do(OpCode.StoreElementSlots, 2, 0, 4, 2).Do(OpCode.LoadElementSlots, 0, 0, 4, 2).Do(OpCode.Return);
        FunctionAssembler objects = unit.Function("objects", Types.Player, Types.Player).Frame(8, 3)
            .Do(OpCode.LoadInt, 0, 0, 2).Do(OpCode.NewArray, 2, unit.Type(players), 0).Do(OpCode.LoadInt, 0, 0, 1)
            .Do(OpCode.StoreElementObject, 1, 2, 0).Do(OpCode.LoadElementObject, 0, 2, 0).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var array = (ScriptArray<HostPoint>)ArrayElements.Of(points.Type).Create(3);
        var point = new HostPoint { X = 1, Y = 2, Z = 3 };

        var call = new ScriptCall(instance, structs.Index);
        call.Window.SetNumber(2, point);
        call.Window.SetObject(0, array);
        call.Run();
        Assert.That(call.Window.GetNumber<HostPoint>(), Is.EqualTo(point));
        call.End();
        Assert.That(array.AsSpan().ToArray(), Is.EqualTo(new[] { default, point, default }));

        var player = new HostPlayer();
        Assert.That(instance.Object(objects, player), Is.SameAs(player));
    }

    [Test]
    public void Index_OutsideTheArray_Raises([Values(-1, 3, int.MaxValue)] int index)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Int).Frame(8, 1)
            .Do(OpCode.LoadInt, 2, 0, 3).Do(OpCode.NewArray, 0, unit.Type(Types.Array(Types.Int)), 2).Do(OpCode.LoadElement32, 0, 0, 1).Do(OpCode.Return);
        Assert.That(unit.Instance().Fault(function, index), Is.EqualTo("Index out of bounds"));
    }

    [Test]
    public void NewArray_TooLarge_Raises()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void, Types.UInt).Frame(8, 1)
            .Do(OpCode.NewArray, 0, unit.Type(Types.Array(Types.Double)), 0).Do(OpCode.Return);
        Assert.That(unit.Instance().Fault(function, uint.MaxValue), Is.EqualTo("Too large array size"));
    }
}

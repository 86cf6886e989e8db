using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Thunks: every kind of argument, result and object.</summary>
public sealed class HostCallTests
{
    [Test]
    [Covers(OpCode.CallHost)]
    public void Arguments_OfEveryKind_ReachTheThunk()
    {
        string? seen = null;
        DataType[] parameters =
        [
            Types.Bool, Types.Int8, Types.Int16, Types.Int, Types.Int64, Types.UInt8, Types.UInt16, Types.UInt, Types.UInt64,
            Types.Float, Types.Double, Types.String, Types.Player, Types.Player, Types.Point, Types.Tag,
        ];
        void Thunk(ref CallFrame f) => seen = FormattableString.Invariant(
            $"{f.Bool(0)} {f.Int8(1)} {f.Int16(2)} {f.Int32(3)} {f.Int64(4)} {f.UInt8(5)} {f.UInt16(6)} {f.UInt32(7)} {f.UInt64(8)} {f.Float(9)} {f.Double(10)} {f.String(11)} {f.Object<HostPlayer>(12).Health} {f.ObjectOrNull<HostPlayer>(13) is null} {f.Struct<HostPoint>(14).Z} {f.Boxed<HostTag>(15).Text}");

        var unit = new UnitAssembler();
        FunctionAssembler function = Forward(unit, UnitAssembler.Host(Thunk, Types.Void, parameters));
        unit.Instance().Number(
            function, true, (sbyte)-1, (short)-2, -3, -4L, (byte)5, (ushort)6, 7u, 8UL, 9.5f, 10.5, "eleven", new HostPlayer(), null,
            new HostPoint { Z = 14 }, new HostTag { Text = "fifteen" });
        Assert.That(seen, Is.EqualTo("True -1 -2 -3 -4 5 6 7 8 9.5 10.5 eleven 100 True 14 fifteen"));
    }

    [Test]
    public void Results_OfEveryKind_ReachTheScript()
    {
        var player = new HostPlayer();
        Check(Types.Bool, (ref CallFrame f) => f.Return(true), true);
        Check(Types.Int8, (ref CallFrame f) => f.Return((sbyte)-1), (sbyte)-1);
        Check(Types.Int16, (ref CallFrame f) => f.Return((short)-2), (short)-2);
        Check(Types.Int, (ref CallFrame f) => f.Return(-3), -3);
        Check(Types.Int64, (ref CallFrame f) => f.Return(-4L), -4L);
        Check(Types.UInt8, (ref CallFrame f) => f.Return((byte)200), (byte)200);
        Check(Types.UInt16, (ref CallFrame f) => f.Return((ushort)60000), (ushort)60000);
        Check(Types.UInt, (ref CallFrame f) => f.Return(4000000000u), 4000000000u);
        Check(Types.UInt64, (ref CallFrame f) => f.Return(ulong.MaxValue), ulong.MaxValue);
        Check(Types.Float, (ref CallFrame f) => f.Return(1.5f), 1.5f);
        Check(Types.Double, (ref CallFrame f) => f.Return(2.5), 2.5);
        Check(Types.String, (ref CallFrame f) => f.Return("text"), "text");
        Check(Types.String, (ref CallFrame f) => f.Return((string?)null), "");
        Check(Types.Player, (ref CallFrame f) => f.ReturnObject(player), player);
        Check(Types.Player, (ref CallFrame f) => f.ReturnObject(null), null);
        Check(Types.Tag, (ref CallFrame f) => f.ReturnBoxed(new HostTag { Number = 3 }), new HostTag { Number = 3 });
        Check(Types.Int, (ref CallFrame f) => f.Return(Task.FromResult(5)), 5);
        Check(Types.Int, (ref CallFrame f) => f.Return(new ValueTask<DayOfWeek>(DayOfWeek.Friday)), 5);
        Check(Types.String, (ref CallFrame f) => f.Return(Task.FromResult<string?>(null)), "");
        Check(Types.Tag, (ref CallFrame f) => f.Return(Task.FromResult(new HostTag { Number = 4 })), new HostTag { Number = 4 });
    }

    [Test]
    public void StructResult_ReachesTheScript()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Forward(unit, UnitAssembler.Host(
            (ref CallFrame f) => f.ReturnStruct(new HostPoint { X = 1, Y = f.Struct<HostPoint>(0).Y, Z = 3 }), Types.Point, [Types.Point]));
        var call = new ScriptCall(unit.Instance(), function.Index);
        call.Window.SetNumber(function.Definition.Layout.Slots[0], new HostPoint { Y = 7 });
        call.Run();
        Assert.That(call.Window.GetNumber<HostPoint>(), Is.EqualTo(new HostPoint { X = 1, Y = 7, Z = 3 }));
        call.End();
    }

    [Test]
    public void Self_IsTheObjectOrRaises()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Player).Frame(2, 2)
            .Do(OpCode.MoveObject, 1, 0)
            .Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Return(f.Self<HostPlayer>().Health), Types.Int, [], Types.Player.Type)), 0, 1)
            .Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Int(function, new HostPlayer { Health = 7 }), Is.EqualTo(7));
        Assert.That(instance.Fault(function, [null]), Is.EqualTo("Null pointer access"));
        Assert.That(
            () => instance.Int(function, "no player"), Throws.TypeOf<ScriptException>().With.InnerException.TypeOf<InvalidCastException>());
    }

    [Test]
    public void StructSelf_IsChangedInPlace()
    {
        // The result of the method comes first, then the struct, then the argument.
        FunctionDef scale = UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                ref HostPoint self = ref f.SelfStruct<HostPoint>();
                self.X *= f.Float(0);
                f.Return(self.X);
            },
            Types.Float, [Types.Float], Types.Point.Type);
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Point, Types.Point, Types.Float).Frame(12)
            .Do(OpCode.MoveSlots, 6, 2, 0, 2).Do(OpCode.Move, 8, 4).Do(OpCode.CallHost, unit.Operand(scale), 5, 0)
            .Do(OpCode.StoreMember32, 5, 6, 4).Do(OpCode.ReturnSlots, 6, 0, 0, 2);
        var call = new ScriptCall(unit.Instance(), function.Index);
        call.Window.SetNumber(2, new HostPoint { X = 2, Z = 9 });
        call.Window.SetNumber(4, 3f);
        call.Run();
        Assert.That(call.Window.GetNumber<HostPoint>(), Is.EqualTo(new HostPoint { X = 6, Y = 6, Z = 9 }));
        call.End();
    }

    [Test]
    public void BoxedSelf_IsChangedInItsBox()
    {
        FunctionDef rename = UnitAssembler.Host((ref CallFrame f) => f.SelfBoxed<HostTag>().Text = f.String(0), Types.Void, [Types.String], Types.Tag.Type);
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void, Types.Tag, Types.String).Frame(0, 2)
            .Do(OpCode.CallHost, unit.Operand(rename), 0, 0).Do(OpCode.Return);
        object tag = new HostTag { Text = "old" };
        unit.Instance().Number(function, tag, "new");
        Assert.That(((HostTag)tag).Text, Is.EqualTo("new"));
    }

    [Test]
    public void Outputs_StandInTheSlotsOfTheirParameters()
    {
        DataType[] parameters = [Types.Bool, Types.Int8, Types.Int16, Types.Int, Types.Int64, Types.UInt8, Types.UInt16, Types.UInt, Types.UInt64, Types.Float, Types.Double, Types.Point, Types.String, Types.Player, Types.Tag];
        var player = new HostPlayer();
        FunctionDef host = UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                f.Set(0, true);
                f.Set(1, (sbyte)-1);
                f.Set(2, (short)-2);
                f.Set(3, -3);
                f.Set(4, -4L);
                f.Set(5, (byte)5);
                f.Set(6, (ushort)6);
                f.Set(7, 7u);
                f.Set(8, 8UL);
                f.Set(9, 9.5f);
                f.Set(10, 10.5);
                f.SetStruct(11, new HostPoint { X = 11 });
                f.Set(12, "twelve");
                f.SetObject(13, player);
                f.SetBoxed(14, new HostTag { Number = 14 });
            },
            Types.Void, parameters);
        var unit = new UnitAssembler();
        FunctionAssembler function = Forward(unit, host);
        var call = new ScriptCall(unit.Instance(), function.Index);
        call.Run();
        CallWindow window = call.Window;
        Assert.That(window.GetNumber<bool>(0), Is.True);
        Assert.That(window.GetNumber<sbyte>(1), Is.EqualTo(-1));
        Assert.That(window.GetNumber<short>(2), Is.EqualTo(-2));
        Assert.That(window.GetNumber<int>(3), Is.EqualTo(-3));
        Assert.That(window.GetNumber<long>(4), Is.EqualTo(-4));
        Assert.That(window.GetNumber<byte>(5), Is.EqualTo(5));
        Assert.That(window.GetNumber<ushort>(6), Is.EqualTo(6));
        Assert.That(window.GetNumber<uint>(7), Is.EqualTo(7));
        Assert.That(window.GetNumber<ulong>(8), Is.EqualTo(8));
        Assert.That(window.GetNumber<float>(9), Is.EqualTo(9.5f));
        Assert.That(window.GetNumber<double>(10), Is.EqualTo(10.5));
        Assert.That(window.GetNumber<HostPoint>(11).X, Is.EqualTo(11));
        Assert.That(window.GetObject(0), Is.EqualTo("twelve"));
        Assert.That(window.GetObject(1), Is.SameAs(player));
        Assert.That(window.GetObject(2), Is.EqualTo(new HostTag { Number = 14 }));
        call.End();
    }

    [Test]
    public void NarrowResults_AreExtendedByTheirSign()
    {
        // What a thunk returns goes on as a 32-bit operand.
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(2)
            .Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Return((sbyte)-5), Types.Int8, [])), 1, 0)
            .Do(OpCode.AddInt32Const, 0, 1, 1).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(-4));
    }

    [Test]
    public void ArrayOfAnotherType_DoesNotGetIn()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Forward(unit, UnitAssembler.Host((ref CallFrame f) => f.ReturnObject(new ScriptArray<byte>([1])), Types.Array(Types.Int64), []));
        Assert.That(() => unit.Instance().Object(function), Throws.TypeOf<ScriptException>().With.InnerException.TypeOf<InvalidCastException>());
    }

    [Test]
    public void ObjectOfAnotherType_DoesNotGetIn()
    {
        var unit = new UnitAssembler();
        TypeDef a = unit.Class("A", 8, 0);
        TypeDef b = unit.Class("B", 8, 0);
        FunctionAssembler makeB = unit.Function("makeB", new DataType(b, FfiModifiers.Handle)).Do(OpCode.NewObject, 0, unit.Type(b)).Do(OpCode.Return);
        object? value = null;
        FunctionAssembler result = Forward(unit, UnitAssembler.Host((ref CallFrame f) => f.ReturnObject(value), new DataType(a, FfiModifiers.Handle), []));
        FunctionAssembler output = Forward(unit, UnitAssembler.Host((ref CallFrame f) => f.SetObject(0, value), Types.Void, [new DataType(a, FfiModifiers.Handle)]));
        InstanceState instance = unit.Instance();
        foreach (object wrong in new[] { "text", new HostPlayer(), instance.Object(makeB)!, new ScriptArray<int>() })
        {
            value = wrong;
            Assert.That(() => instance.Object(result), Throws.TypeOf<ScriptException>().With.InnerException.TypeOf<InvalidCastException>());
            Assert.That(() => instance.Object(output), Throws.TypeOf<ScriptException>().With.InnerException.TypeOf<InvalidCastException>());
        }
    }

    [Test]
    public void FunctionWithoutNative_Raises()
    {
        var declaration = new FfiFunctionDef("f", default, FfiDataType.Void, []);
        var function = new FunctionDef(Language.Text.Name.Create("f"), Types.Void, [], FfiFunctionKind.Function, TypeSource.Ffi) { Declaration = declaration };
        var unit = new UnitAssembler();
        FunctionAssembler caller = unit.Function("caller", Types.Void).Do(OpCode.CallHost, unit.Operand(function), 0, 0).Do(OpCode.Return);
        Assert.That(unit.Instance().Fault(caller), Is.EqualTo("Unbound function called"));
    }

    /// <summary>A script function that hands its own window to a host function of the same signature.</summary>
    private static FunctionAssembler Forward(UnitAssembler unit, FunctionDef host) =>
        unit.Function("forward", host.ReturnType, [.. host.Parameters.Select(p => p.Type)]).Do(OpCode.CallHost, unit.Operand(host), 0, 0).Do(OpCode.Return);

    private static void Check(DataType type, HostThunk thunk, object? expected)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Forward(unit, UnitAssembler.Host(thunk, type, []));
        InstanceState instance = unit.Instance();
        object? result = type.IsInNumbers ? Bits.As(instance.Number(function), expected!) : instance.Object(function);
        Assert.That(result, Is.EqualTo(expected));
    }
}

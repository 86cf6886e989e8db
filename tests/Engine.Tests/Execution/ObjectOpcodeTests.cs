using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Null checks, casts, boxed structs and variants.</summary>
public sealed class ObjectOpcodeTests
{
    [Test]
    [Covers(OpCode.CheckNull, OpCode.Raise)]
    public void CheckNullAndRaise_RaiseTheirFaults()
    {
        var unit = new UnitAssembler();
        FunctionAssembler check = unit.Function("check", Types.Int, Types.Player)
            .Do(OpCode.CheckNull, 0).Do(OpCode.LoadInt, 0, 0, 1).Do(OpCode.Return);
        FunctionAssembler raise = unit.Function("raise", Types.Int).Do(OpCode.Raise, 0, 0, (int)ScriptFault.NoReturnValue);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Int(check, new HostPlayer()), Is.EqualTo(1));
        Assert.That(instance.Fault(check, [null]), Is.EqualTo("Null pointer access"));
        Assert.That(instance.Fault(raise), Is.EqualTo("Function ended without a return value"));
    }

    [Test]
    [Covers(OpCode.CastObject)]
    public void Cast_GivesTheObjectOrNull()
    {
        var unit = new UnitAssembler();
        TypeDef face = UnitAssembler.Interface("I");
        TypeDef @base = unit.Class("A", 4, 0, null, face);
        TypeDef derived = unit.Class("B", 4, 0, @base);
        TypeDef other = unit.Class("C", 4, 0);
        DataType ints = Types.Array(Types.Int);
        DataType doubles = Types.Array(Types.Double);
        FunctionAssembler make = unit.Function("make", new DataType(derived, FfiModifiers.Handle)).Do(OpCode.NewObject, 0, unit.Type(derived)).Do(OpCode.Return);
        DataType[] targets = [new(face), new(@base), new(derived), new(other), Types.Player, ints, doubles];
        FunctionAssembler[] casts = [.. targets.Select((t, i) => unit.Function("cast" + i, Types.Player, Types.Player)
            .Do(OpCode.CastObject, 0, 1, unit.Type(t)).Do(OpCode.Return))];
        InstanceState instance = unit.Instance();
        object script = instance.Object(make)!;
        object array = ArrayElements.Of(ints.Type).Create(1);
        bool[] Results(object? value) => [.. casts.Select(c => instance.Object(c, value) is not null)];

        Assert.That(((ScriptObject)script).TypeName, Is.EqualTo("B"));
        Assert.That(Results(script), Is.EqualTo(new[] { true, true, true, false, false, false, false }));
        Assert.That(Results(new HostPlayer()), Is.EqualTo(new[] { false, false, false, false, true, false, false }));
        Assert.That(Results(array), Is.EqualTo(new[] { false, false, false, false, false, true, false }));
        Assert.That(Results(null), Is.EqualTo(new bool[7]));
    }

    [Test]
    [Covers(OpCode.CopyStruct)]
    public void CopyStruct_GivesAnotherBoxWithTheSameValue()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Tag, Types.Tag).Do(OpCode.CopyStruct, 0, 1, unit.Type(Types.Tag)).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        object tag = new HostTag { Text = "a", Number = 3 };
        object copy = instance.Object(function, tag)!;
        Assert.That(copy, Is.EqualTo(tag));
        Assert.That(copy, Is.Not.SameAs(tag));
        Assert.That(instance.Fault(function, [null]), Is.EqualTo("Null pointer access"));
    }

    [Test]
    [Covers(OpCode.BoxNumber, OpCode.UnboxNumber)]
    public void NumberVariant_IsReadBackAsAnyNumber()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Double).Frame(4, 1)
            .Do(OpCode.BoxNumber, 0, 1, unit.Type(Types.Double)).Do(OpCode.UnboxNumber, 0, 0, unit.Type(Types.Int)).Do(OpCode.Return);
        FunctionAssembler box = unit.Function("box", Types.Variable, Types.UInt8).Do(OpCode.BoxNumber, 0, 0, unit.Type(Types.UInt8)).Do(OpCode.Return);
        FunctionAssembler read = unit.Function("read", Types.Double, Types.Variable).Do(OpCode.UnboxNumber, 0, 0, unit.Type(Types.Double)).Do(OpCode.Return);
        FunctionAssembler structs = unit.Function("structs", Types.Point, Types.Point).Frame(8, 1)
            .Do(OpCode.BoxNumber, 0, 2, unit.Type(Types.Point)).Do(OpCode.UnboxNumber, 0, 0, unit.Type(Types.Point)).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Int(function, -7.9), Is.EqualTo(-7));
        var variant = (Variant)instance.Object(box, (byte)200)!;
        Assert.That(variant.Type, Is.EqualTo(Types.UInt8));
        Assert.That(instance.Double(read, variant), Is.EqualTo(200.0));
        Assert.That(instance.Double(read, [null]), Is.Zero);
        Assert.That(instance.Double(read, new Variant(Types.Bool, 1, null)), Is.Zero, "bool is no number");
        Assert.That(instance.Double(read, new Variant(Types.UInt64, ulong.MaxValue, null)), Is.EqualTo(18446744073709551616.0));

        var point = new HostPoint { X = 1, Y = 2, Z = 3 };
        var call = new ScriptCall(instance, structs.Index);
        call.Window.SetNumber(2, point);
        call.Run();
        Assert.That(call.Window.GetNumber<HostPoint>(), Is.EqualTo(point));
        call.End();
    }

    [Test]
    [Covers(OpCode.BoxObject, OpCode.UnboxObject, OpCode.PackObjects, OpCode.UnpackObject)]
    public void ObjectVariants_KeepTypeAndObject()
    {
        var unit = new UnitAssembler();
        DataType player = new(Types.Player.Type);
        FunctionAssembler pack = unit.Function("pack", Types.Variable, Types.Player, Types.String).Frame(0, 5)
            .Do(OpCode.BoxObject, 3, 1, unit.Type(player), 1).Do(OpCode.BoxObject, 4, 2, unit.Type(Types.String))
            .Do(OpCode.PackObjects, 0, 3, 0, 2).Do(OpCode.Return);
        FunctionAssembler last = unit.Function("last", Types.Variable, Types.Player, Types.String).Frame(0, 5)
            .Do(OpCode.BoxObject, 3, 1, unit.Type(player), 1).Do(OpCode.BoxObject, 4, 2, unit.Type(Types.String))
            .Do(OpCode.PackObjects, 0, 3, 0, 2).Do(OpCode.UnpackObject, 0, 0, 1).Do(OpCode.Return);
        FunctionAssembler text = unit.Function("text", Types.String, Types.Variable).Do(OpCode.UnboxObject, 0, 1, unit.Type(Types.String)).Do(OpCode.Return);
        FunctionAssembler handle = unit.Function("handle", Types.Player, Types.Variable).Do(OpCode.UnboxObject, 0, 1, unit.Type(player), 1).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var one = new HostPlayer();

        // The object arguments come after the object result.
        var packed = (object?[])instance.Object(pack, one, "hi")!;
        Assert.That(packed, Has.Length.EqualTo(2));
        var first = (Variant)packed[0]!;
        var second = (Variant)packed[1]!;
        Assert.That((first.Type.IsHandle, first.Value), Is.EqualTo((true, (object)one)));
        Assert.That((second.Type.Type.IsString, second.Value), Is.EqualTo((true, (object)"hi")));
        Assert.That(((Variant)instance.Object(last, one, "hi")!).Value, Is.EqualTo("hi"));
        Assert.That(instance.Object(text, second), Is.EqualTo("hi"));
        Assert.That(instance.Object(text, first), Is.Null);
        Assert.That(instance.Object(handle, first), Is.SameAs(one));
        Assert.That(instance.Object(handle, second), Is.Null);
        Assert.That(instance.Object(handle, [null]), Is.Null);
    }

    [Test]
    [Covers(OpCode.AppendString, OpCode.AppendNumber, OpCode.NumberToString, OpCode.ReadText, OpCode.TextLength)]
    public void Text_GrowsAsStringOrBuilder()
    {
        var unit = new UnitAssembler();
        FunctionAssembler twice = unit.Function("twice", Types.String, Types.String, Types.String)
            .Do(OpCode.AppendString, 1, 2).Do(OpCode.AppendString, 1, 2).Do(OpCode.ReadText, 0, 1).Do(OpCode.Return);
        FunctionAssembler number = unit.Function("number", Types.String, Types.String, Types.Double)
            .Do(OpCode.AppendNumber, 1, 0, (int)NumericKind.Double).Do(OpCode.ReadText, 0, 1).Do(OpCode.Return);
        FunctionAssembler text = unit.Function("text", Types.String, Types.Double)
            .Do(OpCode.NumberToString, 0, 0, (int)NumericKind.Double).Do(OpCode.Return);
        FunctionAssembler length = unit.Function("length", Types.Int, Types.String, Types.String)
            .Do(OpCode.AppendString, 0, 1).Do(OpCode.TextLength, 0, 0).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        string shortText = new('a', 10);
        string longText = new('b', 100);
        Assert.That(instance.Object(twice, null, shortText), Is.EqualTo(shortText + shortText));
        Assert.That(instance.Object(twice, shortText, longText), Is.EqualTo(shortText + longText + longText));
        Assert.That(instance.Object(twice, longText, null), Is.EqualTo(longText));
        Assert.That(instance.Object(number, longText, 2.5), Is.EqualTo(longText + "2.5"));
        Assert.That(instance.Object(text, 2.5), Is.EqualTo("2.5"));
        Assert.That(instance.Int(length, longText, longText), Is.EqualTo(200));
        Assert.That(instance.Int(length, null, null), Is.Zero);
    }

    [Test]
    [Covers(OpCode.ConcatStrings, OpCode.ConcatMany, OpCode.StringLength, OpCode.EqualStrings, OpCode.CompareStrings)]
    public void Strings_TreatNullAsEmpty()
    {
        var unit = new UnitAssembler();
        FunctionAssembler two = unit.Function("two", Types.String, Types.String, Types.String).Do(OpCode.ConcatStrings, 0, 1, 2).Do(OpCode.Return);
        FunctionAssembler five = unit.Function("five", Types.String, Types.String, Types.String, Types.String, Types.String, Types.String)
            .Do(OpCode.ConcatMany, 0, 1, 0, 5).Do(OpCode.Return);
        FunctionAssembler length = unit.Function("length", Types.Int, Types.String).Do(OpCode.StringLength, 0, 0).Do(OpCode.Return);
        FunctionAssembler equal = unit.Function("equal", Types.Bool, Types.String, Types.String).Do(OpCode.EqualStrings, 0, 0, 1).Do(OpCode.Return);
        FunctionAssembler compare = unit.Function("compare", Types.Int, Types.String, Types.String).Do(OpCode.CompareStrings, 0, 0, 1).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Object(two, "a", "b"), Is.EqualTo("ab"));
        Assert.That(instance.Object(two, null, "b"), Is.EqualTo("b"));
        Assert.That(instance.Object(two, null, null), Is.EqualTo(""));
        Assert.That(instance.Object(five, "a", null, "bc", "", "d"), Is.EqualTo("abcd"));
        Assert.That(instance.Object(five, null, null, "", "", ""), Is.EqualTo(""));
        Assert.That(instance.Int(length, "héllo"), Is.EqualTo(5));
        Assert.That(instance.Int(length, [null]), Is.Zero);
        Assert.That(instance.Int(equal, "ab", new string(['a', 'b'])), Is.EqualTo(1));
        Assert.That(instance.Int(equal, null, ""), Is.EqualTo(1));
        Assert.That(instance.Int(equal, "a", "A"), Is.Zero);
        Assert.That(instance.Int(compare, "B", "a"), Is.Negative);
        Assert.That(instance.Int(compare, "b", null), Is.Positive);
        Assert.That(instance.Int(compare, "b", "b"), Is.Zero);
    }
}

using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Arrays as C# and the array module see them.</summary>
public sealed class ScriptArrayTests
{
    [Test]
    public void Array_GrowsInsertsAndRemoves()
    {
        var array = new ScriptArray<int>([1, 2, 3]);
        array.Add(4);
        array.Insert(0, 0);
        array.RemoveAt(2);
        Assert.That(array, Is.EqualTo(new[] { 0, 1, 3, 4 }));
        array.InsertGap(1, 2);
        Assert.That(array, Is.EqualTo(new[] { 0, 0, 0, 1, 3, 4 }));
        array.RemoveRange(1, 3);
        array.Resize(4);
        Assert.That(array, Is.EqualTo(new[] { 0, 3, 4, 0 }));
        array.Reverse();
        array.Sort(0, 4, descending: true);
        Assert.That(array, Is.EqualTo(new[] { 4, 3, 0, 0 }));
        var copy = new ScriptArray<int>();
        copy.CopyFrom(array);
        array.Clear();
        Assert.That(copy, Is.EqualTo(new[] { 4, 3, 0, 0 }));
        Assert.That(array, Is.Empty);
        Assert.That(() => copy[4], Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => copy.RemoveRange(3, 2), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => copy.Insert(5, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void StringArray_HoldsEmptyStrings()
    {
        var array = (ScriptArray<string>)ArrayElements.Of(Types.Array(Types.String).Type).Create(2);
        array[0] = "b";
        Assert.That(array, Is.EqualTo(new[] { "b", "" }));
        array.Sort(0, 2, descending: false);
        Assert.That(array, Is.EqualTo(new[] { "", "b" }));
    }

    [Test]
    public void Elements_AreKeptOnTheArrayType()
    {
        TypeDef type = Types.Array(Types.Int).Type;
        Assert.That(ArrayElements.Of(type), Is.SameAs(ArrayElements.Of(type)));
        Assert.That(ArrayElements.Of(Types.Array(Types.Player).Type).Create(1), Is.TypeOf<ScriptArray<object>>());
        Assert.That(ArrayElements.Of(Types.Array(Types.Tag).Type).Create(1), Is.TypeOf<ScriptArray<object>>());
        Assert.That(ArrayElements.Of(Types.Array(Types.Point).Type).Create(1), Is.TypeOf<ScriptArray<HostPoint>>());
    }

    [Test]
    public void ArrayOfTheHost_GetsItsTypeWhenAScriptSeesIt()
    {
        DataType players = Types.Array(Types.Player);
        var array = new ScriptArray<object>([new HostPlayer()]);
        Assert.That(ObjectSlot.Accepts(Types.Array(Types.Int), array), Is.False);
        Assert.That(ObjectSlot.Accepts(players, array));
        Assert.That(array.Elements, Is.SameAs(ArrayElements.Of(players.Type)));
        Assert.That(() => array.Add("no player"), Throws.TypeOf<InvalidCastException>());
        Assert.That(() => array[0] = "no player", Throws.TypeOf<InvalidCastException>());
        Assert.That(() => array.Insert(0, "no player"), Throws.TypeOf<InvalidCastException>());
        Assert.That(array, Has.Count.EqualTo(1));
        Assert.That(ObjectSlot.Accepts(players, new ScriptArray<object>(["no player"])), Is.False);
        Assert.That(ObjectSlot.Accepts(Types.Array(Types.Int), new ScriptArray<int>([1])));
        Assert.That(ObjectSlot.Accepts(Types.Array(Types.UInt), new ScriptArray<int>([1])), Is.False);
    }

    [Test]
    public void Find_ComparesLikeTheLanguage()
    {
        var unit = new UnitAssembler();
        DataType array = Types.Array(Types.Double);
        FunctionDef find = UnitAssembler.Host((ref CallFrame f) => f.Return(f.Object<ScriptArray>(0).Find(ref f, 1, 0)), Types.Int, [array, Types.Double]);
        FunctionAssembler function = unit.Function("f", Types.Int, array, Types.Double).Do(OpCode.CallHost, unit.Operand(find), 0, 0).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        var values = new ScriptArray<double>([double.NaN, 1.5]);
        Assert.That(instance.Int(function, values, 1.5), Is.EqualTo(1));
        Assert.That(instance.Int(function, values, double.NaN), Is.EqualTo(-1));
    }

    [Test]
    public void ModuleFunctions_MoveElementsOfAnyType()
    {
        Check(Types.Int8, (sbyte)-5);
        Check(Types.Bool, true);
        Check(Types.UInt, 4000000000u);
        Check(Types.Double, 2.5);
        Check(Types.String, "text");
        Check(Types.Player, new HostPlayer());

        static void Check(DataType element, object value)
        {
            // insertLast(value), then find(value), then the element.
            DataType array = Types.Array(element);
            var unit = new UnitAssembler();
            FunctionDef add = UnitAssembler.Host(
                (ref CallFrame f) =>
                {
                    ScriptArray self = f.Self<ScriptArray>();
                    self.InsertGap(self.Count, 1);
                    self.SetElement(ref f, 0, self.Count - 1);
                },
                Types.Void, [element], array.Type);
            FunctionDef find = UnitAssembler.Host(
                (ref CallFrame f) => f.Return(f.Self<ScriptArray>().Find(ref f, 0, 0)), Types.Int, [element], array.Type);
            FunctionDef get = UnitAssembler.Host(
                (ref CallFrame f) => f.Self<ScriptArray>().ReturnElement(ref f, f.Int32(0)), element, [Types.Int], array.Type);
            FunctionAssembler adding = Forward(unit, add, array);
            FunctionAssembler finding = Forward(unit, find, array);
            FunctionAssembler getting = Forward(unit, get, array);
            InstanceState instance = unit.Instance();
            ScriptArray made = ArrayElements.Of(array.Type).Create(2);
            instance.Number(adding, made, value);
            Assert.That(made.Count, Is.EqualTo(3));
            Assert.That(instance.Int(finding, made, value), Is.EqualTo(2));
            object? result = element.IsInNumbers ? Bits.As(instance.Number(getting, made, 2), value) : instance.Object(getting, made, 2);
            Assert.That(result, Is.EqualTo(value));
        }

        // The array is an argument of the script function and the object of the method: both stand in object slots, so the
        // window is set up by hand.
        static FunctionAssembler Forward(UnitAssembler unit, FunctionDef host, DataType array)
        {
            FunctionAssembler function = unit.Function("forward", host.ReturnType, array, host.Parameters[0].Type).Frame(8, 8);
            CallLayout own = function.Definition.Layout;
            CallLayout its = host.Layout;
            function.Do(OpCode.MoveObject, 5, own.Slots[0]);
            if (host.Parameters[0].Type.IsInNumbers)
            {
                function.Do(OpCode.Move, 4 + its.Slots[0], own.Slots[1]);
            }
            else
            {
                function.Do(OpCode.MoveObject, 5 + its.Slots[0], own.Slots[1]);
            }

            function.Do(OpCode.CallHost, unit.Operand(host), 4, 5);
            return host.ReturnType.IsVoid ? function.Do(OpCode.Return)
                : function.Do(host.ReturnType.IsInNumbers ? OpCode.ReturnNumber : OpCode.ReturnObject, host.ReturnType.IsInNumbers ? 4 : 5);
        }
    }
}

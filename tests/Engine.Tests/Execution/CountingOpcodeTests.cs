using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Counting references, and exchanging them with places.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CountingOpcodeTests
{
    private readonly UnitAssembler _unit = new();
    private readonly TypeDef _type;
    private readonly DataType _handle;

    public CountingOpcodeTests()
    {
        _type = _unit.Class("D", 0, 1);
        _type.Layout!.IsCounted = true;
        _type.Layout.Fields = [new FieldDef(Language.Text.Name.Create("f"), _type, new DataType(_type, FfiModifiers.Handle))];
        _handle = new DataType(_type, FfiModifiers.Handle);
    }

    [Test]
    [Covers(OpCode.Retain, OpCode.Release)]
    public void RetainAndRelease_CountReferences()
    {
        FunctionAssembler make = New("make");
        FunctionAssembler drop = _unit.Function("drop", Types.Void, _handle).Frame(0, 2)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.Release, 1, 0, 2).Do(OpCode.Return);
        InstanceState instance = _unit.Instance();
        var made = (ScriptObject)instance.Object(make)!;
        Assert.That(made.Count, Is.EqualTo(1));

        made.Retain();
        instance.Number(drop, made);
        Assert.That(made.Count, Is.EqualTo(1));
        instance.Number(drop, made);
        Assert.That(made.Count & ScriptObject.CountMask, Is.Zero);
        instance.Number(drop, [null]);
    }

    [Test]
    [Covers(OpCode.Release)]
    public void Release_OfLastReference_RunsDestructorAndReleasesMembers()
    {
        _unit.Destructor(_type).Frame(1, 2)
            .Do(OpCode.LoadGlobal, 0, 0).Do(OpCode.AddInt32Const, 0, 0, 1).Do(OpCode.StoreGlobal, 0, 0).Do(OpCode.Return);
        FunctionAssembler run = _unit.Function("run", Types.Void).Frame(0, 2)
            .Do(OpCode.NewObject, 0, _unit.Type(_type)).Do(OpCode.Retain, 0)
            .Do(OpCode.NewObject, 1, _unit.Type(_type)).Do(OpCode.Retain, 1)
            .Do(OpCode.ExchangeFieldObject, 1, 0, 0)
            .Do(OpCode.Release, 0, 0, 2).Do(OpCode.Return);
        _unit.GlobalNumbers = 1;
        InstanceState instance = _unit.Instance();
        instance.Unit.Home = instance;
        instance.Number(run);
        Assert.That(instance.Numbers[0], Is.EqualTo(2));
    }

    [Test]
    [Covers(OpCode.ExchangeObject)]
    public void ExchangeObject_SwapsRegisters()
    {
        FunctionAssembler swap = _unit.Function("swap", _handle, _handle, _handle)
            .Do(OpCode.ExchangeObject, 1, 2).Do(OpCode.ReturnObject, 1);
        FunctionAssembler make = New("make");
        InstanceState instance = _unit.Instance();
        object? first = instance.Object(make);
        object? second = instance.Object(make);
        Assert.That(instance.Object(swap, first, second), Is.SameAs(second));
    }

    [Test]
    [Covers(OpCode.ExchangeGlobalObject)]
    public void ExchangeGlobalObject_GivesTheOldValue()
    {
        FunctionAssembler swap = _unit.Function("swap", _handle, _handle)
            .Do(OpCode.ExchangeGlobalObject, 1, 0).Do(OpCode.ReturnObject, 1);
        FunctionAssembler make = New("make");
        _unit.GlobalObjects = 1;
        InstanceState instance = _unit.Instance();
        object? made = instance.Object(make);
        Assert.That(instance.Object(swap, made), Is.Null);
        Assert.That(instance.Object(swap, [null]), Is.SameAs(made));
    }

    [Test]
    [Covers(OpCode.ExchangeFieldObject)]
    public void ExchangeFieldObject_GivesTheOldValue()
    {
        FunctionAssembler swap = _unit.Function("swap", _handle, _handle, _handle)
            .Do(OpCode.ExchangeFieldObject, 2, 1, 0).Do(OpCode.ReturnObject, 2);
        FunctionAssembler make = New("make");
        InstanceState instance = _unit.Instance();
        object? holder = instance.Object(make);
        object? made = instance.Object(make);
        Assert.That(instance.Object(swap, holder, made), Is.Null);
        Assert.That(instance.Object(swap, holder, null), Is.SameAs(made));
        Assert.That(instance.Fault(swap, null, made), Is.EqualTo("Null pointer access"));
    }

    [Test]
    [Covers(OpCode.ExchangeElementObject)]
    public void ExchangeElementObject_GivesTheOldValue()
    {
        DataType array = Types.Array(_handle);
        FunctionAssembler swap = _unit.Function("swap", _handle, array, Types.Int, _handle)
            .Do(OpCode.ExchangeElementObject, 2, 1, 0).Do(OpCode.ReturnObject, 2);
        FunctionAssembler make = New("make");
        InstanceState instance = _unit.Instance();
        ScriptArray items = ArrayElements.Of(array.Type).Create(2);
        object? made = instance.Object(make);
        Assert.That(instance.Object(swap, items, 1, made), Is.Null);
        Assert.That(instance.Object(swap, items, 1, null), Is.SameAs(made));
        Assert.That(instance.Fault(swap, items, 2, made), Is.EqualTo("Index out of bounds"));
        Assert.That(instance.Fault(swap, null, 0, made), Is.EqualTo("Null pointer access"));
    }

    [Test]
    [Covers(OpCode.CallHostCounted)]
    public void CallHostCounted_CountsResultAndReleasesObject()
    {
        FunctionDef host = UnitAssembler.Host(static (ref f) => f.ReturnObject(f.Object<ScriptObject>(0)), _handle, [_handle]);
        FunctionAssembler call = _unit.Function("call", _handle, _handle).Frame(0, 4)
            .Do(OpCode.MoveObject, 3, 1).Do(OpCode.CallHostCounted, _unit.Operand(host), 0, 2)
            .Do(OpCode.ReturnObject, 2);
        FunctionAssembler make = New("make");
        InstanceState instance = _unit.Instance();
        var made = (ScriptObject)instance.Object(make)!;
        Assert.That(instance.Object(call, made), Is.SameAs(made));
        Assert.That(made.Count, Is.EqualTo(2));
    }

    private FunctionAssembler New(string name) => _unit.Function(name, _handle)
        .Do(OpCode.NewObject, 0, _unit.Type(_type)).Do(OpCode.Retain, 0).Do(OpCode.Return);
}

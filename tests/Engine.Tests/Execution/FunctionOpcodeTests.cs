using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Function values: functions and delegates, entered from the loop or apart from it.</summary>
public sealed class FunctionOpcodeTests
{
    [Test]
    [Covers(OpCode.LoadFunction, OpCode.CallFunction)]
    public void Function_IsOneValuePerInstance_AndIsCalled()
    {
        var unit = new UnitAssembler();
        TypeDef funcdef = Funcdef(Types.Int, Types.Int);
        FunctionAssembler next = unit.Function("next", Types.Int, Types.Int).Do(OpCode.AddInt32Const, 0, 1, 1).Do(OpCode.Return);
        FunctionAssembler load = Load(unit, funcdef, next);
        FunctionAssembler call = unit.Function("call", Types.Int, Handle(funcdef), Types.Int).Frame(4, 2)
            .Do(OpCode.Move, 3, 1).Do(OpCode.MoveObject, 1, 0).Do(OpCode.CallFunction, unit.Operand(funcdef.Signature!), 2, 1).Do(OpCode.ReturnNumber, 2);
        InstanceState instance = unit.Instance();
        object value = instance.Object(load)!;
        Assert.That(instance.Object(load), Is.SameAs(value));
        Assert.That(((ScriptFunction)value).Declaration, Is.EqualTo("int next(int p0)"));
        Assert.That(instance.Int(call, value, 41), Is.EqualTo(42));
        Assert.That(instance.Fault(call, null, 41), Is.EqualTo("Unbound function called"));
    }

    [Test]
    [Covers(OpCode.NewDelegate)]
    public void Delegate_CallsTheOverrideOfItsObject()
    {
        var unit = new UnitAssembler();
        TypeDef funcdef = Funcdef(Types.Int, Types.String, Types.Int);
        TypeDef a = unit.Class("A", 4, 0);
        FunctionAssembler method = unit.Method(a, "f", Types.Int, Types.String, Types.Int)
            .Do(OpCode.StringLength, 0, 1).Do(OpCode.AddInt32, 0, 0, 1).Do(OpCode.Return);
        TypeDef b = unit.Class("B", 4, 0, a);
        unit.Method(b, "f", Types.Int, Types.String, Types.Int).Do(OpCode.LoadField32, 0, 0, 0).Do(OpCode.AddInt32, 0, 0, 1).Do(OpCode.Return);
        method.Definition.IsOverridden = true;
        FunctionAssembler make = unit.Function("make", Handle(a)).Frame(1, 1)
            .Do(OpCode.NewObject, 0, unit.Type(b)).Do(OpCode.LoadInt, 0, 0, 7).Do(OpCode.StoreField32, 0, 0, 0).Do(OpCode.Return);
        FunctionAssembler bind = unit.Function("bind", Handle(funcdef), Handle(a)).Frame(1, 2)
            .Do(OpCode.NewDelegate, 1, unit.Operand(method), unit.Type(funcdef)).Do(OpCode.ReturnObject, 1);
        FunctionAssembler call = CallWithString(unit, funcdef);
        InstanceState instance = unit.Instance();
        object first = instance.Object(bind, instance.Object(make))!;
        object second = instance.Object(bind, instance.Object(make))!;
        Assert.That(second, Is.Not.SameAs(first));
        Assert.That(instance.Int(call, first, "abc", 5), Is.EqualTo(12));
        Assert.That(instance.Fault(bind, [null]), Is.EqualTo("Null pointer access"));
    }

    [Test]
    public void FunctionWithObjectParameters_GetsThemWhereItLooks()
    {
        var unit = new UnitAssembler();
        TypeDef funcdef = Funcdef(Types.Int, Types.String, Types.Int);
        FunctionAssembler length = unit.Function("length", Types.Int, Types.String, Types.Int)
            .Do(OpCode.StringLength, 0, 0).Do(OpCode.AddInt32, 0, 0, 1).Do(OpCode.Return);
        FunctionAssembler load = Load(unit, funcdef, length);
        FunctionAssembler call = CallWithString(unit, funcdef);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Int(call, instance.Object(load), "abc", 5), Is.EqualTo(8));
    }

    [Test]
    public void Outputs_OfFunctions_StandWhereTheCallerLooks()
    {
        var unit = new UnitAssembler();
        DataType output = Types.String.With(FfiModifiers.Out);
        TypeDef funcdef = Funcdef(Types.Int, Types.String, output);
        FunctionAssembler copy = unit.Function("copy", Types.Int, Types.String, output)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.StringLength, 0, 0).Do(OpCode.Return);
        FunctionAssembler load = Load(unit, funcdef, copy);
        FunctionAssembler call = unit.Function("call", Types.String, Handle(funcdef), Types.String).Frame(2, 6)
            .Do(OpCode.MoveObject, 3, 1).Do(OpCode.MoveObject, 4, 2).Do(OpCode.LoadNull, 5).Do(OpCode.CallFunction, unit.Operand(funcdef.Signature!), 0, 3)
            .Do(OpCode.ReturnObject, 5);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Object(call, instance.Object(load), "text"), Is.EqualTo("text"));
    }

    [Test]
    [Covers(OpCode.CallImport)]
    public void Import_CallsWhatItIsBoundTo()
    {
        var other = new UnitAssembler("other");
        FunctionAssembler next = other.Function("next", Types.Int, Types.Int).Do(OpCode.AddInt32Const, 0, 1, 1).Do(OpCode.Return);
        var unit = new UnitAssembler();
        FunctionAssembler import = unit.Function("f", Types.Int, Types.Int).Do(OpCode.CallImport, 0).Do(OpCode.Return);
        unit.Imports.Add(new ImportDef(import.Definition, "other"));
        InstanceState instance = unit.Instance();
        Assert.That(instance.Fault(import, 1), Is.EqualTo("Unbound function called"));
        instance.SetImport(0, other.Instance().GetFunction(next.Index));
        Assert.That(instance.Int(import, 41), Is.EqualTo(42));
    }

    [Test]
    public void Function_OfAnotherInstance_RunsWithItsGlobals()
    {
        var unit = new UnitAssembler { GlobalNumbers = 1 };
        TypeDef funcdef = Funcdef(Types.Int, Types.String, Types.Int);
        FunctionAssembler get = unit.Function("get", Types.Int, Types.String, Types.Int)
            .Do(OpCode.LoadGlobal, 0, 0).Do(OpCode.AddInt32, 0, 0, 1).Do(OpCode.Return);
        FunctionAssembler load = Load(unit, funcdef, get);
        FunctionAssembler call = CallWithString(unit, funcdef);
        var linked = new LinkedUnit(unit.Compile());
        var one = new InstanceState(linked);
        var two = new InstanceState(linked);
        one.Numbers[0] = 100;
        object value = one.Object(load)!;
        Assert.That(two.Object(load), Is.Not.SameAs(value));
        Assert.That(two.Int(call, value, "", 5), Is.EqualTo(105));
        Assert.That(two.Int(call, two.Object(load), "", 5), Is.EqualTo(5));
    }

    private static FunctionAssembler CallWithString(UnitAssembler unit, TypeDef funcdef) =>
        unit.Function("call", Types.Int, Handle(funcdef), Types.String, Types.Int).Frame(4, 4)
            .Do(OpCode.Move, 3, 1).Do(OpCode.MoveObject, 3, 1).Do(OpCode.MoveObject, 2, 0)
            .Do(OpCode.CallFunction, unit.Operand(funcdef.Signature!), 2, 2).Do(OpCode.ReturnNumber, 2);

    private static FunctionAssembler Load(UnitAssembler unit, TypeDef funcdef, FunctionAssembler function) =>
        unit.Function("load", Handle(funcdef)).Do(OpCode.LoadFunction, 0, unit.Operand(function), unit.Type(funcdef)).Do(OpCode.Return);

    private static TypeDef Funcdef(DataType result, params DataType[] parameters)
    {
        var type = new TypeDef(Name.Create("F"), null, TypeKind.Funcdef, default, TypeSource.Module(default));
        type.Signature = new FunctionDef(
            type.Name, result, UnitAssembler.Parameters(parameters), FfiFunctionKind.Function, type.Source).AsSignatureOf(type);
        return type;
    }

    private static DataType Handle(TypeDef type) => new(type, FfiModifiers.Handle);
}

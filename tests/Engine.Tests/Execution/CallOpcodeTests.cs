using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Calls of script functions: frames, recursion, dispatch.</summary>
public sealed class CallOpcodeTests
{
    [Test]
    [Covers(OpCode.Call, OpCode.Return, OpCode.ReturnNumber)]
    public void Recursion_ComputesFibonacci()
    {
        var unit = new UnitAssembler();
        FunctionAssembler fib = Fibonacci(unit);
        Assert.That(unit.Instance().Int(fib, 20), Is.EqualTo(6765));
    }

    [Test]
    public void Call_WithObjects_StartsWithNullLocals()
    {
        // The callee's second object register is no argument; an earlier call has left an object there.
        var unit = new UnitAssembler();
        FunctionAssembler dirty = unit.Function("dirty", Types.Void, Types.Player).Frame(0, 3).Do(OpCode.MoveObject, 2, 0).Do(OpCode.MoveObject, 1, 0).Do(OpCode.Return);
        FunctionAssembler look = unit.Function("look", Types.Int, Types.Player).Frame(4, 3)
            .Do(OpCode.IsNull, 1, 1).Do(OpCode.IsNull, 2, 2).Do(OpCode.AddInt32, 0, 1, 2).Do(OpCode.Return);
        FunctionAssembler main = unit.Function("main", Types.Int, Types.Player).Frame(4, 2)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.Call, unit.Operand(dirty), 0, 1)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.Call, unit.Operand(look), 0, 1).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(main, new HostPlayer()), Is.EqualTo(2));
    }

    [Test]
    [Covers(OpCode.CallVirtual, OpCode.CallInterface)]
    public void Methods_AreFoundByTheClassOfTheObject()
    {
        var unit = new UnitAssembler();
        TypeDef face = UnitAssembler.Interface("I");
        FunctionDef second = UnitAssembler.InterfaceMethod(face, "second", Types.Int, Types.Int);
        FunctionDef first = UnitAssembler.InterfaceMethod(face, "first", Types.Int);
        TypeDef a = unit.Class("A", 4, 0, null, face);
        FunctionAssembler aFirst = unit.Method(a, "first", Types.Int).Do(OpCode.LoadField32, 0, 0, 0).Do(OpCode.Return);
        unit.Method(a, "second", Types.Int, Types.Int).Do(OpCode.AddInt32Const, 0, 1, 1).Do(OpCode.Return);
        TypeDef b = unit.Class("B", 4, 0, a);
        unit.Method(b, "first", Types.Int).Do(OpCode.LoadInt, 0, 0, 20).Do(OpCode.Return);
        DataType handle = new(a, FfiModifiers.Handle);
        FunctionAssembler makeA = unit.Function("makeA", handle).Frame(1, 1)
            .Do(OpCode.NewObject, 0, unit.Type(a)).Do(OpCode.LoadInt, 0, 0, 10).Do(OpCode.StoreField32, 0, 0, 0).Do(OpCode.Return);
        FunctionAssembler makeB = unit.Function("makeB", handle).Do(OpCode.NewObject, 0, unit.Type(b)).Do(OpCode.Return);
        FunctionAssembler callVirtual = unit.Function("callVirtual", Types.Int, handle).Frame(2, 2)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.CallVirtual, unit.Operand(aFirst), 0, 1).Do(OpCode.Return);
        FunctionAssembler callFirst = unit.Function("callFirst", Types.Int, handle).Frame(2, 2)
            .Do(OpCode.MoveObject, 1, 0).Do(OpCode.CallInterface, unit.Operand(first), 0, 1).Do(OpCode.Return);
        FunctionAssembler callSecond = unit.Function("callSecond", Types.Int, handle).Frame(4, 2)
            .Do(OpCode.LoadInt, 2, 0, 41).Do(OpCode.MoveObject, 1, 0).Do(OpCode.CallInterface, unit.Operand(second), 1, 1).Do(OpCode.ReturnNumber, 1);
        InstanceState instance = unit.Instance();
        object objectA = instance.Object(makeA)!;
        object objectB = instance.Object(makeB)!;
        for (int i = 0; i < 2; i++)
        {
            Assert.That(instance.Int(callVirtual, objectA), Is.EqualTo(10));
            Assert.That(instance.Int(callVirtual, objectB), Is.EqualTo(20));
            Assert.That(instance.Int(callFirst, objectA), Is.EqualTo(10));
            Assert.That(instance.Int(callFirst, objectB), Is.EqualTo(20));
            Assert.That(instance.Int(callSecond, objectB), Is.EqualTo(42));
        }

        Assert.That(instance.Fault(callVirtual, [null]), Is.EqualTo("Null pointer access"));
        Assert.That(instance.Fault(callFirst, [null]), Is.EqualTo("Null pointer access"));
    }

    [Test]
    public void Method_OfAnotherUnit_RunsInThatUnit()
    {
        var one = new UnitAssembler("one");
        TypeDef face = UnitAssembler.Interface("I");
        TypeDef a = one.Class("A", 0, 0, null, face);
        one.GlobalNumbers = 1;
        FunctionAssembler helper = one.Function("helper", Types.Int, Types.Int).Do(OpCode.MulInt32Const, 0, 1, 2).Do(OpCode.Return);
        one.Method(a, "get", Types.Int, Types.Int).Frame(4)
            .Do(OpCode.LoadGlobal, 3, 0).Do(OpCode.AddInt32, 3, 3, 1).Do(OpCode.Call, one.Operand(helper), 2, 0).Do(OpCode.ReturnNumber, 2);
        FunctionAssembler make = one.Function("make", new DataType(a, FfiModifiers.Handle)).Do(OpCode.NewObject, 0, one.Type(a)).Do(OpCode.Return);
        InstanceState home = one.Instance();
        home.Numbers[0] = 100;
        home.Unit.Home = home;

        var two = new UnitAssembler("two");
        FunctionDef get = UnitAssembler.InterfaceMethod(face, "get", Types.Int, Types.Int);
        FunctionAssembler call = two.Function("call", Types.Int, new DataType(face, FfiModifiers.Handle)).Frame(4, 2)
            .Do(OpCode.LoadInt, 2, 0, 5).Do(OpCode.MoveObject, 1, 0).Do(OpCode.CallInterface, two.Operand(get), 1, 1).Do(OpCode.ReturnNumber, 1);
        Assert.That(two.Instance().Int(call, home.Object(make)), Is.EqualTo(210));
    }

    [Test]
    public void Depth_IsLimitedByCount([Values(1, 2, 70, 5000)] int limit)
    {
        var unit = new UnitAssembler();
        FunctionAssembler down = Down(unit);
        InstanceState instance = unit.Instance(new ScriptLimits { MaxCallDepth = limit });
        Assert.That(instance.Int(down, limit - 1), Is.EqualTo(limit - 1));
        Assert.That(instance.Fault(down, limit), Is.EqualTo("Stack overflow"));
        Assert.That(instance.Int(down, limit - 1), Is.EqualTo(limit - 1), "usable afterwards");
    }

    [Test]
    public void Stacks_GrowAndKeepWhatIsInThem()
    {
        // Each level keeps its number and its object in registers of a large frame.
        var unit = new UnitAssembler();
        TypeDef type = unit.Class("C", 4, 1);
        DataType handle = new(type, FfiModifiers.Handle);
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Int, handle).Frame(300, 40);
        function
            .Do(OpCode.NewObject, 1, unit.Type(type)).Do(OpCode.StoreField32, 1, 1, 0).Do(OpCode.StoreFieldObject, 0, 1, 0)
            .To("end", OpCode.JumpIfEqualInt32Const, 1, 0)
            .Do(OpCode.AddInt32Const, 299, 1, -1).Do(OpCode.MoveObject, 39, 1)
            .Do(OpCode.Call, unit.Operand(function), 298, 39)
            .Do(OpCode.LoadField32, 5, 1, 0).Do(OpCode.AddInt32, 0, 298, 5).Do(OpCode.Return)
            .Label("end").Do(OpCode.LoadInt, 0).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function, 1000, null), Is.EqualTo(500500));
    }

    [Test]
    public void DeepRecursion_WithLargeFrames_RaisesBeforeMemoryIsGone()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Frame(60000);
        function.Do(OpCode.Call, unit.Operand(function), 59999, 0).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Fault(function), Is.EqualTo("Stack overflow"));
    }

    internal static FunctionAssembler Fibonacci(UnitAssembler unit)
    {
        FunctionAssembler fib = unit.Function("fib", Types.Int, Types.Int).Frame(6);
        return fib.To("more", OpCode.JumpIfGreaterOrEqualInt32Const, 1, 2).Do(OpCode.ReturnNumber, 1)
            .Label("more")
            .Do(OpCode.AddInt32Const, 4, 1, -1).Do(OpCode.Call, unit.Operand(fib), 3, 0)
            .Do(OpCode.AddInt32Const, 5, 1, -2).Do(OpCode.Call, unit.Operand(fib), 4, 0)
            .Do(OpCode.AddInt32, 0, 3, 4).Do(OpCode.Return);
    }

    /// <summary>Counts n calls down to 0: n + 1 functions are active.</summary>
    internal static FunctionAssembler Down(UnitAssembler unit)
    {
        FunctionAssembler down = unit.Function("down", Types.Int, Types.Int).Frame(4);
        return down.To("more", OpCode.JumpIfGreaterInt32Const, 1, 0).Do(OpCode.ReturnNumber, 1)
            .Label("more").Do(OpCode.AddInt32Const, 3, 1, -1).Do(OpCode.Call, unit.Operand(down), 2, 0)
            .Do(OpCode.AddInt32Const, 0, 2, 1).Do(OpCode.Return);
    }
}

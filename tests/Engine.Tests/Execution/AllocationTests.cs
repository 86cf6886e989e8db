using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Calls in either direction allocate nothing.</summary>
public sealed class AllocationTests
{
    [Test]
    public void Calls_InSteadyState_AllocateNothing()
    {
        var unit = new UnitAssembler();
        var player = new HostPlayer();
        FunctionAssembler callback = unit.Function("callback", Types.Int, Types.Int).Do(OpCode.AddInt32Const, 0, 1, 1).Do(OpCode.Return);
        InstanceState instance = null!;
        int host = unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                ScriptCall call = new(instance, callback.Index);
                call.Window.SetNumber(1, f.Object<HostPlayer>(1).Health);
                call.Run();
                int result = call.Window.GetNumber<int>();
                call.End();
                f.Return(result + f.Int32(0));
            },
            Types.Int, [Types.Int, Types.Player]));
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Int, Types.Player).Frame(6, 4)
            .Do(OpCode.Move, 4, 1).Do(OpCode.MoveObject, 2, 0).Do(OpCode.CallHost, host, 3, 2).Do(OpCode.ReturnNumber, 3);
        instance = unit.Instance();
        Assert.That(Call(instance, function, player), Is.EqualTo(106));
        for (int i = 0; i < 100; i++)
        {
            Call(instance, function, player);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            Call(instance, function, player);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void StructsAndFields_AllocateNothing()
    {
        var unit = new UnitAssembler();
        TypeDef type = unit.Class("C", 16, 1);
        FunctionDef add = UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                HostPoint left = f.SelfStruct<HostPoint>();
                HostPoint right = f.Struct<HostPoint>(0);
                f.ReturnStruct(new HostPoint { X = left.X + right.X, Y = left.Y + right.Y, Z = left.Z + right.Z });
            },
            Types.Point, [Types.Point], Types.Point.Type, isConst: true);

        // N0 N1 result, N2 N3 argument; window at 4: result, this, argument. 100 additions of the struct in a field.
        FunctionAssembler function = unit.Function("f", Types.Point, Types.Point, new DataType(type, FfiModifiers.Handle)).Frame(12, 1)
            .Do(OpCode.LoadInt, 11).Do(OpCode.StoreFieldSlots, 2, 0, 0, 2)
            .Label("l").Do(OpCode.LoadFieldSlots, 6, 0, 0, 2).Do(OpCode.MoveSlots, 8, 2, 0, 2).Do(OpCode.CallHost, unit.Operand(add), 4, 1)
            .Do(OpCode.StoreFieldSlots, 4, 0, 0, 2).Do(OpCode.AddInt32Const, 11, 11, 1).To("l", OpCode.LoopIfLessInt32Const, 11, 100)
            .Do(OpCode.ReturnSlots, 4, 0, 0, 2);
        FunctionAssembler make = unit.Function("make", new DataType(type, FfiModifiers.Handle)).Do(OpCode.NewObject, 0, unit.Type(type)).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        object self = instance.Object(make)!;
        Assert.That(Run(instance, function, self), Is.EqualTo(new HostPoint { X = 101, Y = 202, Z = 303 }));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(instance, function, self);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        static HostPoint Run(InstanceState instance, FunctionAssembler function, object self)
        {
            var call = new ScriptCall(instance, function.Index);
            call.Window.SetNumber(2, new HostPoint { X = 1, Y = 2, Z = 3 });
            call.Window.SetObject(0, self);
            call.Run();
            HostPoint result = call.Window.GetNumber<HostPoint>();
            call.End();
            return result;
        }
    }

    [Test]
    public void Registers_SurviveCollectionsOnAnotherThread()
    {
        // A list of 1,000 objects, made again and again, with an array of the last one; each holds a number.
        var unit = new UnitAssembler();
        TypeDef node = unit.Class("Node", 4, 2);
        DataType nodes = Types.Array(new DataType(node, FfiModifiers.Handle));
        FunctionAssembler make = unit.Function("make", Types.Int).Frame(8, 4)
            .Do(OpCode.LoadInt, 1).Do(OpCode.LoadInt, 2, 0, 1)
            .Label("make").Do(OpCode.NewObject, 1, unit.Type(node)).Do(OpCode.StoreField32, 1, 1, 0).Do(OpCode.StoreFieldObject, 0, 1, 0)
            .Do(OpCode.NewArray, 2, unit.Type(nodes), 2).Do(OpCode.LoadInt, 3).Do(OpCode.StoreElementObject, 1, 2, 3).Do(OpCode.StoreFieldObject, 2, 1, 1)
            .Do(OpCode.MoveObject, 0, 1).Do(OpCode.AddInt32Const, 1, 1, 1).To("make", OpCode.LoopIfLessInt32Const, 1, 1000)
            .Do(OpCode.LoadInt, 0)
            .Label("sum").Do(OpCode.LoadFieldObject, 1, 0, 1).Do(OpCode.LoadInt, 3).Do(OpCode.LoadElementObject, 1, 1, 3)
            .Do(OpCode.LoadField32, 4, 1, 0).Do(OpCode.AddInt32, 0, 0, 4).Do(OpCode.LoadFieldObject, 0, 1, 0)
            .Do(OpCode.IsNull, 5, 0).To("sum", OpCode.LoopIfFalse, 5).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        using var stop = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            // Not without end: one takes as long as the objects of all tests together demand.
            for (int i = 0; i < 30 && !stop.IsCancellationRequested; i++)
            {
                GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            }
        });
        collector.Start();
        try
        {
            for (int i = 0; i < 40; i++)
            {
                Assert.That(instance.Int(make), Is.EqualTo(499500));
            }
        }
        finally
        {
            stop.Cancel();
            collector.Join();
        }
    }

    private static int Call(InstanceState instance, FunctionAssembler function, HostPlayer player)
    {
        var call = new ScriptCall(instance, function.Index);
        call.Window.SetNumber(1, 5);
        call.Window.SetObject(0, player);
        call.Run();
        int result = call.Window.GetNumber<int>();
        call.End();
        return result;
    }
}

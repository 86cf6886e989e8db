using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Instructions, time and memory.</summary>
public sealed class LimitTests
{
    [Test]
    public void Instructions_AreCountedByFunctionsAndLoops()
    {
        // 6 for the function, and 2 for each of the 9 times the loop goes back.
        var unit = new UnitAssembler();
        FunctionAssembler function = Counting(unit);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        execution.Window.SetNumber(1, 10);
        execution.Resume();
        Assert.That(execution.InstructionCount, Is.EqualTo(6 + (9 * 2)));
    }

    [Test]
    public void Instructions_AreCountedByCalls()
    {
        // down: 7 instructions, entered four times.
        var unit = new UnitAssembler();
        FunctionAssembler down = CallOpcodeTests.Down(unit);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), down.Index);
        execution.Window.SetNumber(1, 3);
        execution.Resume();
        Assert.That(execution.InstructionCount, Is.EqualTo(4 * 6));
    }

    [TestCase(1_000_000, 5 + 1 + (999_999 * 2))]
    [TestCase(10, 6 + (9 * 2))]
    [TestCase(1, 6)]
    public void InstructionLimit_IsExact(int rounds, int needed)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Counting(unit);
        var linked = new LinkedUnit(unit.Compile());
        var enough = new InstanceState(linked, null, new ScriptLimits { MaxInstructions = needed });
        var tooFew = new InstanceState(linked, null, new ScriptLimits { MaxInstructions = needed - 1 });
        Assert.That(enough.Int(function, rounds), Is.EqualTo(rounds));
        Assert.That(tooFew.Fault(function, rounds), Is.EqualTo("Instruction limit exceeded"));
        Assert.That(enough.Int(function, rounds), Is.EqualTo(rounds), "each call has its own budget");
    }

    [Test]
    public void Charge_CountsLikeInstructions()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Frame(1)
            .Label("l").Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Charge(1_000_000), Types.Void, [])), 0, 0)
            .To("l", OpCode.Loop);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(new ScriptLimits { MaxInstructions = 10_000_000 }), function.Index);
        Assert.That(Assert.Throws<ScriptException>(() => execution.Resume())!.Message, Is.EqualTo("Instruction limit exceeded"));
    }

    [Test]
    public void TimeLimit_StopsALoop()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Label("l").Do(OpCode.Nop).To("l", OpCode.Loop);
        InstanceState instance = unit.Instance(new ScriptLimits { MaxTime = TimeSpan.FromMilliseconds(30) });
        Assert.That(instance.Fault(function), Is.EqualTo("Time limit exceeded"));
        Assert.That(instance.Fault(function), Is.EqualTo("Time limit exceeded"));
    }

    [Test]
    public void MemoryLimit_CountsWhatIsAllocated([Values(
        OpCode.NewObject, OpCode.NewArray, OpCode.ConcatStrings, OpCode.ConcatMany, OpCode.BoxNumber, OpCode.BoxObject, OpCode.PackObjects,
        OpCode.CopyStruct)] object operation)
    {
        var unit = new UnitAssembler();
        int type = (OpCode)operation switch
        {
            OpCode.NewObject => unit.Type(unit.Class("C", 800, 0)),
            OpCode.NewArray => unit.Type(Types.Array(Types.Double)),
            OpCode.CopyStruct => unit.Type(Types.Tag),
            OpCode.BoxNumber => unit.Type(Types.Int),
            _ => unit.Type(Types.Player),
        };
        FunctionAssembler function = unit.Function("f", Types.Void, Types.Tag, Types.String).Frame(4, 8).Do(OpCode.LoadInt, 1, 0, 100);
        function.Label("l");
        switch ((OpCode)operation)
        {
            case OpCode.NewObject:
                function.Do(OpCode.NewObject, 2, type);
                break;
            case OpCode.NewArray:
                function.Do(OpCode.NewArray, 2, type, 1);
                break;
            case OpCode.ConcatStrings:
                function.Do(OpCode.ConcatStrings, 2, 1, 1);
                break;
            case OpCode.ConcatMany or OpCode.PackObjects:
                function.Do(OpCode.MoveObject, 3, 1).Do(OpCode.MoveObject, 4, 1).Do((OpCode)operation, 2, 3, 0, 2);
                break;
            default:
                function.Do((OpCode)operation, 2, 0, type);
                break;
        }

        function.To("l", OpCode.Loop);
        InstanceState instance = unit.Instance(new ScriptLimits { MaxAllocatedBytes = 1_000_000 });
        Assert.That(instance.Fault(function, new HostTag(), "some text"), Is.EqualTo("Memory limit exceeded"));
    }

    [Test]
    public void ChargeBytes_RaisesBeforeTheHostTakesThem()
    {
        bool taken = false;
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                f.ChargeBytes(2000);
                taken = true;
            },
            Types.Void, [])), 0, 0).Do(OpCode.Return);
        Assert.That(unit.Instance(new ScriptLimits { MaxAllocatedBytes = 1000 }).Fault(function), Is.EqualTo("Memory limit exceeded"));
        Assert.That(taken, Is.False);
    }

    /// <summary>Goes round n times and gives n.</summary>
    private static FunctionAssembler Counting(UnitAssembler unit) =>
        unit.Function("f", Types.Int, Types.Int).Frame(3)
            .Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 2).Do(OpCode.Nop)
            .Label("l").Do(OpCode.AddInt32Const, 0, 0, 1).To("l", OpCode.IncrementLoopInt32, 2, 1).Do(OpCode.Return);
}

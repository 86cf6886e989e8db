using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Jumps and back edges.</summary>
public sealed class JumpOpcodeTests
{
    /// <summary>Operation, N[a], N[b], whether it jumps.</summary>
    internal static readonly object?[][] Cases =
    [
        [OpCode.Jump, 0, 0, true],
        [OpCode.JumpIfTrue, true, 0, true],
        [OpCode.JumpIfTrue, false, 0, false],
        [OpCode.JumpIfFalse, false, 0, true],
        [OpCode.JumpIfFalse, true, 0, false],
        .. Both(OpCode.JumpIfEqualInt32, 3, 3, 4),
        .. Both(OpCode.JumpIfNotEqualInt32, 3, 4, 3),
        .. Both(OpCode.JumpIfLessInt32, -3, 1, -3),
        .. Both(OpCode.JumpIfLessOrEqualInt32, -3, -3, -4),
        .. Both(OpCode.JumpIfLessUInt32, 3u, 0xffff_ffffu, 3u),
        .. Both(OpCode.JumpIfLessOrEqualUInt32, 3u, 3u, 2u),
        .. Both(OpCode.JumpIfEqualInt64, 1L << 40, 1L << 40, 0L),
        .. Both(OpCode.JumpIfNotEqualInt64, 1L << 40, 0L, 1L << 40),
        .. Both(OpCode.JumpIfLessInt64, -1L, 0L, -1L),
        .. Both(OpCode.JumpIfLessOrEqualInt64, -1L, -1L, -2L),
        .. Both(OpCode.JumpIfEqualDouble, 0.5, 0.5, double.NaN),
        .. Both(OpCode.JumpIfNotEqualDouble, 0.5, double.NaN, 0.5),
        .. Both(OpCode.JumpIfLessDouble, 0.5, 1.0, double.NaN),
        .. Both(OpCode.JumpIfLessOrEqualDouble, 0.5, 0.5, double.NaN),
        .. Both(OpCode.JumpIfNotLessDouble, 0.5, double.NaN, 1.0),
        .. Both(OpCode.JumpIfNotLessOrEqualDouble, 0.5, double.NaN, 0.5),
        .. Both(OpCode.JumpIfEqualFloat, 0.5f, 0.5f, float.NaN),
        .. Both(OpCode.JumpIfNotEqualFloat, 0.5f, float.NaN, 0.5f),
        .. Both(OpCode.JumpIfLessFloat, 0.5f, 1f, float.NaN),
        .. Both(OpCode.JumpIfLessOrEqualFloat, 0.5f, 0.5f, float.NaN),
        .. Both(OpCode.JumpIfNotLessFloat, 0.5f, float.NaN, 1f),
        .. Both(OpCode.JumpIfNotLessOrEqualFloat, 0.5f, float.NaN, 0.5f),
    ];

    /// <summary>Operation, N[a], immediate b, whether it jumps.</summary>
    internal static readonly object[][] ConstantCases =
    [
        [OpCode.JumpIfEqualInt32Const, -3, -3, true],
        [OpCode.JumpIfEqualInt32Const, -3, 3, false],
        [OpCode.JumpIfNotEqualInt32Const, -3, 3, true],
        [OpCode.JumpIfNotEqualInt32Const, -3, -3, false],
        [OpCode.JumpIfLessInt32Const, -3, -2, true],
        [OpCode.JumpIfLessInt32Const, -3, -3, false],
        [OpCode.JumpIfLessOrEqualInt32Const, -3, -3, true],
        [OpCode.JumpIfLessOrEqualInt32Const, -3, -4, false],
        [OpCode.JumpIfGreaterInt32Const, 3, 2, true],
        [OpCode.JumpIfGreaterInt32Const, 3, 3, false],
        [OpCode.JumpIfGreaterOrEqualInt32Const, 3, 3, true],
        [OpCode.JumpIfGreaterOrEqualInt32Const, 3, 4, false],
    ];

    /// <summary>Back edges that are taken while register 1 (counted up by the body, or by the operation) is below 5.</summary>
    internal static readonly object[][] Loops =
    [
        [OpCode.LoopIfLessInt32, true],
        [OpCode.LoopIfLessUInt32, true],
        [OpCode.LoopIfLessInt32Const, true],
        [OpCode.IncrementLoopInt32, false],
        [OpCode.IncrementLoopUInt32, false],
        [OpCode.IncrementLoopInt32Const, false],
    ];

    [TestCaseSource(nameof(Cases))]
    public void Jump_WithRegisters_GoesOnlyWhenItShould(object operation, object left, object right, bool jumps)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.UInt64, Types.UInt64)
            .To("there", (OpCode)operation, 1, 2)
            .Do(OpCode.LoadInt, 0, 0, 1).Do(OpCode.Return)
            .Label("there").Do(OpCode.LoadInt, 0, 0, 2).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function, left, right), Is.EqualTo(jumps ? 2 : 1));
    }

    [TestCaseSource(nameof(ConstantCases))]
    public void Jump_WithConstant_GoesOnlyWhenItShould(object operation, int left, int right, bool jumps)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Int)
            .To("there", (OpCode)operation, 1, right)
            .Do(OpCode.LoadInt, 0, 0, 1).Do(OpCode.Return)
            .Label("there").Do(OpCode.LoadInt, 0, 0, 2).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function, left), Is.EqualTo(jumps ? 2 : 1));
    }

    [TestCaseSource(nameof(Loops))]
    public void Loop_ThatCountsToFive_RunsItsBodyFiveTimes(object operation, bool bodyCounts)
    {
        var unit = new UnitAssembler();
        var op = (OpCode)operation;
        bool isConstant = op is OpCode.LoopIfLessInt32Const or OpCode.IncrementLoopInt32Const;
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(3)
            .Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 1).Do(OpCode.LoadInt, 2, 0, 5)
            .Label("body").Do(OpCode.AddInt32Const, 0, 0, 1).Do(OpCode.AddInt32Const, 1, 1, bodyCounts ? 1 : 0)
            .To("body", op, 1, isConstant ? 5 : 2).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(5));
    }

    [TestCase(OpCode.LoopIfLessOrEqualInt32)]
    [TestCase(OpCode.LoopIfLessOrEqualUInt32)]
    [Covers(OpCode.LoopIfLessOrEqualInt32, OpCode.LoopIfLessOrEqualUInt32)]
    public void LoopWithEqual_ThatCountsToFive_RunsItsBodySixTimes(object operation)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(3)
            .Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 1).Do(OpCode.LoadInt, 2, 0, 5)
            .Label("body").Do(OpCode.AddInt32Const, 0, 0, 1).Do(OpCode.AddInt32Const, 1, 1, 1)
            .To("body", (OpCode)operation, 1, 2).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(6));
    }

    [TestCase(OpCode.LoopIfTrue)]
    [TestCase(OpCode.LoopIfFalse)]
    [TestCase(OpCode.Loop)]
    [Covers(OpCode.LoopIfTrue, OpCode.LoopIfFalse, OpCode.Loop)]
    public void LoopOnTruth_RunsUntilItChanges(object operation)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(3)
            .Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 1, 0, 5)
            .Label("body").Do(OpCode.AddInt32Const, 0, 0, 1)
            .Do((OpCode)operation == OpCode.LoopIfFalse ? OpCode.LessOrEqualInt32 : OpCode.LessInt32, 2, (OpCode)operation == OpCode.LoopIfFalse ? 1 : 0, (OpCode)operation == OpCode.LoopIfFalse ? 0 : 1)
            .To("end", (OpCode)operation == OpCode.Loop ? OpCode.JumpIfFalse : OpCode.Nop, 2)
            .To("body", (OpCode)operation, 2)
            .Label("end").Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(5));
    }

    [TestCase(OpCode.JumpIfNull, 2, 1)]
    [TestCase(OpCode.JumpIfNotNull, 1, 2)]
    [Covers(OpCode.JumpIfNull, OpCode.JumpIfNotNull)]
    public void JumpOnNull_LooksAtTheObject(object operation, int forNull, int forObject)
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int, Types.Player)
            .To("there", (OpCode)operation, 0)
            .Do(OpCode.LoadInt, 0, 0, 1).Do(OpCode.Return)
            .Label("there").Do(OpCode.LoadInt, 0, 0, 2).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        Assert.That(instance.Int(function, [null]), Is.EqualTo(forNull));
        Assert.That(instance.Int(function, new HostPlayer()), Is.EqualTo(forObject));
    }

    private static object?[][] Both(OpCode operation, object left, object jumping, object staying) =>
        [[operation, left, jumping, true], [operation, left, staying, false]];
}

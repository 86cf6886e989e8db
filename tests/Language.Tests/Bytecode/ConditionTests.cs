using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class ConditionTests : WriterTest
{
    [Test]
    public void If_Comparisons_JumpOnTheOpposite()
    {
        BoundLocal i = Parameter(World.Int, "i");
        BoundLocal u = Parameter(World.UInt, "u");
        BoundLocal l = Parameter(World.Int64, "l");
        BoundLocal v = Parameter(World.UInt64, "v");
        BoundStatement then = Do(Set(i, Lit(1)));
        Expect(
            """
            0 JumpIfGreaterOrEqualInt32Const n0, 5, -> 2
            1 LoadInt n0, 1
            2 JumpIfLessOrEqualInt32Const n0, 5, -> 4
            3 LoadInt n0, 1
            4 LoadConstant n4, 0x11170
            5 JumpIfNotEqualInt32 n0, n4, -> 7
            6 LoadInt n0, 1
            7 JumpIfLessInt32 n0, n0, -> 9
            8 LoadInt n0, 1
            9 JumpIfEqualInt32Const n1, 5, -> 11
            10 LoadInt n0, 1
            11 LoadInt n4, 5
            12 JumpIfLessOrEqualUInt32 n4, n1, -> 14
            13 LoadInt n0, 1
            14 JumpIfLessOrEqualInt64 n2, n2, -> 16
            15 LoadInt n0, 1
            16 JumpIfNotEqualInt64 n3, n3, -> 18
            17 LoadInt n0, 1
            18 LessUInt64 n4, n3, n3
            19 JumpIfFalse n4, -> 21
            20 LoadInt n0, 1
            21 Return
            """,
            World.Void,
            If(Less(i, Lit(5)), then),
            If(Less(Lit(5), i), then),
            If(Op(i, BoundBinaryOperator.Equal, Lit(70_000)), then),
            If(Op(i, BoundBinaryOperator.GreaterOrEqual, i), then),
            If(Op(u, BoundBinaryOperator.NotEqual, Lit(5u)), then),
            If(Less(u, Lit(5u)), then),
            If(Op(l, BoundBinaryOperator.Greater, l), then),
            If(Op(v, BoundBinaryOperator.Equal, v), then),
            If(Less(v, v), then));
    }

    [Test]
    public void If_Reals_KeepsNaNFalse()
    {
        BoundLocal x = Parameter(World.Double, "x");
        BoundLocal y = Parameter(World.Float, "y");
        BoundStatement then = Do(Set(x, x));
        Expect(
            """
            0 JumpIfNotLessDouble n0, n0, -> 1
            1 LoadInt n2, 0
            2 JumpIfNotLessOrEqualDouble n2, n0, -> 3
            3 JumpIfLessDouble n0, n0, -> 4
            4 JumpIfNotEqualDouble n0, n0, -> 5
            5 JumpIfNotLessFloat n1, n1, -> 6
            6 JumpIfNotEqualFloat n1, n1, -> 7
            7 Return
            """,
            World.Void,
            If(Less(x, x), then),
            If(Op(x, BoundBinaryOperator.GreaterOrEqual, Lit(0.0)), then),
            If(Not(Less(x, x)), then),
            If(Op(x, BoundBinaryOperator.Equal, x), then),
            If(Op(y, BoundBinaryOperator.Greater, y), then),
            If(Not(Op(y, BoundBinaryOperator.NotEqual, y)), then));
    }

    [Test]
    public void If_LogicalOperators_ShortCircuit()
    {
        BoundLocal a = Parameter(World.Bool, "a");
        BoundLocal b = Parameter(World.Bool, "b");
        BoundLocal c = Parameter(World.Bool, "c");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 JumpIfFalse n0, -> 4
            1 JumpIfFalse n1, -> 4
            2 JumpIfFalse n2, -> 4
            3 LoadInt n3, 1
            4 JumpIfTrue n0, -> 7
            5 JumpIfTrue n1, -> 7
            6 JumpIfFalse n2, -> 8
            7 LoadInt n3, 2
            8 JumpIfFalse n0, -> 10
            9 JumpIfTrue n1, -> 12
            10 JumpIfFalse n1, -> 12
            11 JumpIfTrue n2, -> 13
            12 LoadInt n3, 3
            13 JumpIfEqualInt32 n0, n1, -> 15
            14 LoadInt n3, 4
            15 JumpIfTrue n0, -> 17
            16 LoadInt n3, 5
            17 Return
            """,
            World.Void,
            If(And(And(a, b), c), Do(Set(x, Lit(1)))),
            If(Or(Or(a, b), c), Do(Set(x, Lit(2)))),
            If(Or(And(a, b), Not(And(b, c))), Do(Set(x, Lit(3)))),
            If(Op(a, BoundBinaryOperator.Xor, b), Do(Set(x, Lit(4)))),
            If(Op(a, BoundBinaryOperator.Equal, Lit(false)), Do(Set(x, Lit(5)))));
    }

    [Test]
    public void If_Null_TestsTheHandle()
    {
        BoundLocal h = Parameter(World.Handle(W.Host), "h");
        BoundLocal g = Parameter(World.Handle(W.Host), "g");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 JumpIfNotNull o0, -> 2
            1 LoadInt n0, 1
            2 JumpIfNull o0, -> 4
            3 LoadInt n0, 2
            4 SameObject n1, o0, o1
            5 JumpIfFalse n1, -> 7
            6 LoadInt n0, 3
            7 Return
            """,
            World.Void,
            If(new BoundIdentity(default, false, h, new BoundNull(default)), Do(Set(x, Lit(1)))),
            If(new BoundIdentity(default, true, new BoundNull(default), h), Do(Set(x, Lit(2)))),
            If(new BoundIdentity(default, false, h, g), Do(Set(x, Lit(3)))));
    }

    [Test]
    public void Value_Conditions_BecomeBools()
    {
        BoundLocal a = Parameter(World.Bool, "a");
        BoundLocal x = Parameter(World.Int, "x");
        BoundLocal h = Parameter(World.Handle(W.Host), "h");
        Expect(
            """
            0 JumpIfFalse n0, -> 4
            1 JumpIfGreaterOrEqualInt32Const n1, 1, -> 4
            2 LoadInt n0, 1
            3 Jump -> 5
            4 LoadInt n0, 0
            5 LoadInt n2, 1
            6 LessInt32 n0, n1, n2
            7 EqualInt32 n0, n1, n1
            8 NotBool n0, n0
            9 XorInt32 n0, n0, n0
            10 LoadInt n2, 1
            11 LessOrEqualInt32 n0, n2, n1
            12 NotBool n0, n0
            13 IsNull n0, o0
            14 NotBool n0, n0
            15 Return
            """,
            World.Void,
            Do(Set(a, And(a, Less(x, Lit(1))))),
            Do(Set(a, Less(x, Lit(1)))),
            Do(Set(a, Op(x, BoundBinaryOperator.NotEqual, x))),
            Do(Set(a, Op(a, BoundBinaryOperator.NotEqual, a))),
            Do(Set(a, Op(x, BoundBinaryOperator.GreaterOrEqual, Lit(1)))),
            Do(Set(a, Not(a))),
            Do(Set(a, new BoundIdentity(default, true, h, new BoundNull(default)))));
    }

    [Test]
    public void Conditional_WritesOneResult()
    {
        BoundLocal a = Parameter(World.Bool, "a");
        BoundLocal x = Parameter(World.Int, "x");
        FunctionDef f = W.Function(World.Int, "f");
        Expect(
            """
            0 JumpIfFalse n1, -> 3
            1 AddInt32Const n2, n2, 1
            2 Jump -> 5
            3 Call int f(), n3, o0
            4 Move n2, n3
            5 JumpIfFalse n1, -> 8
            6 Move n3, n2
            7 Jump -> 9
            8 LoadInt n3, 2
            9 AddInt32 n0, n3, n2
            10 Return
            """,
            World.Int,
            Do(Set(x, new BoundConditional(default, World.Int, a, Add(x, Lit(1)), Call(f)))),
            Return(Add(new BoundConditional(default, World.Int, a, x, Lit(2)), x)));
    }

    [Test]
    public void If_ConstantCondition_WritesOneSide()
    {
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 LoadInt n0, 1
            1 LoadInt n0, 4
            2 Return
            """,
            World.Void,
            If(Lit(true), Do(Set(x, Lit(1))), Do(Set(x, Lit(2)))),
            If(Lit(false), Do(Set(x, Lit(3))), Do(Set(x, Lit(4)))));
    }

    [Test]
    public void If_BothSidesReturn_WritesNothingBehind()
    {
        BoundLocal a = Parameter(World.Bool, "a");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 JumpIfFalse n1, -> 2
            1 ReturnNumber n2
            2 NegInt32 n0, n2
            3 Return
            """, World.Int, If(a, Return(x), Return(Neg(x))), Do(Set(x, Lit(4))), Return(x));
    }
}

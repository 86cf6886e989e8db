using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class LoopTests : WriterTest
{
    [Test]
    public void For_CountsToLocal_FusesIncrementAndComparison()
    {
        BoundLocal n = Parameter(World.Int, "n");
        LocalVariable i = Local(World.Int, "i");
        LocalVariable sum = Local(World.Int, "sum");
        Expect(
            """
            0 LoadInt n2, 0
            1 LoadInt n3, 0
            2 JumpIfLessOrEqualInt32 n1, n3, -> 5
            3 AddInt32 n2, n2, n3
            4 IncrementLoopInt32 n3, n1, -> 3
            5 ReturnNumber n2
            """,
            World.Int,
            Declare(sum, Lit(0)),
            For(Declare(i, Lit(0)), Less(Use(i), n), Increment(Use(i)), Do(Update(Use(sum), BoundBinaryOperator.Add, Use(i)))),
            Return(Use(sum)));
    }

    [Test]
    public void For_CountsToConstant_NeedsNoTestAtTheTop()
    {
        LocalVariable i = Local(World.Int, "i");
        FunctionDef f = W.Function(World.Void, "f", World.Int);
        Expect(
            """
            0 LoadInt n0, 0
            1 Move n9, n0
            2 Call void f(int), n9, o4
            3 IncrementLoopInt32Const n0, 10, -> 1
            4 Return
            """,
            World.Void,
            For(Declare(i, Lit(0)), Less(Use(i), Lit(10)), Increment(Use(i)), Do(Call(f, Use(i)))));
    }

    [Test]
    public void For_UpToConstantInclusive_ComparesWithTheNext()
    {
        LocalVariable i = Local(World.Int, "i");
        Expect(
            """
            0 LoadInt n0, 1
            1 IncrementLoopInt32Const n0, 11, -> 1
            2 Return
            """,
            World.Void,
            For(Declare(i, Lit(1)), Op(Use(i), BoundBinaryOperator.LessOrEqual, Lit(10)), Increment(Use(i), isPostfix: false)));
    }

    [Test]
    public void For_UnsignedToArrayLength_ReadsLengthBeforeIncrement()
    {
        DataType array = W.Array(World.Int);
        BoundLocal a = Parameter(array, "a");
        LocalVariable i = Local(World.UInt, "i");
        BoundCall length = CallOn(a, W.ArrayLength(array));
        Expect(
            """
            0 LoadInt n0, 0
            1 LoadInt n1, 7
            2 ArrayLength n9, o0
            3 JumpIfLessOrEqualUInt32 n9, n0, -> 7
            4 StoreElement32 n1, o0, n0
            5 ArrayLength n9, o0
            6 IncrementLoopUInt32 n0, n9, -> 4
            7 Return
            """,
            World.Void,
            For(Declare(i, Lit(0u)), Less(Use(i), length), Increment(Use(i)), Do(Set(Element(a, Use(i)), Lit(7)))));
    }

    [Test]
    public void For_LimitDependsOnCounter_IsNotFused()
    {
        LocalVariable i = Local(World.Int, "i");
        Expect(
            """
            0 LoadInt n0, 3
            1 LoadInt n1, 10
            2 SubInt32 n9, n1, n0
            3 JumpIfLessOrEqualInt32 n9, n0, -> 7
            4 AddInt32Const n0, n0, 1
            5 SubInt32 n9, n1, n0
            6 LoopIfLessInt32 n0, n9, -> 4
            7 Return
            """,
            World.Void,
            For(Declare(i, Lit(3)), Less(Use(i), Sub(Lit(10), Use(i))), Increment(Use(i))));
    }

    [Test]
    public void While_WithIncrementAtTheEnd_IsFusedToo()
    {
        BoundLocal i = Parameter(World.Int, "i");
        BoundLocal n = Parameter(World.Int, "n");
        Expect(
            """
            0 JumpIfLessOrEqualInt32 n1, n0, -> 2
            1 IncrementLoopInt32 n0, n1, -> 1
            2 Return
            """, World.Void, While(Less(i, n), Do(Increment(i))));
    }

    [Test]
    public void While_ContinueBeforeIncrement_TestsWithoutIncrement()
    {
        BoundLocal i = Parameter(World.Int, "i");
        BoundLocal n = Parameter(World.Int, "n");
        BoundLocal b = Parameter(World.Bool, "b");
        Expect(
            """
            0 JumpIfLessOrEqualInt32 n1, n0, -> 4
            1 JumpIfTrue n2, -> 3
            2 AddInt32Const n0, n0, 1
            3 LoopIfLessInt32 n0, n1, -> 1
            4 Return
            """, World.Void, While(Less(i, n), If(b, Continue()), Do(Increment(i))));
    }

    [Test]
    public void While_GreaterThanConstant_SwapsOperands()
    {
        BoundLocal n = Parameter(World.Int, "n");
        Expect(
            """
            0 LoadInt n1, 0
            1 JumpIfLessOrEqualInt32Const n0, 0, -> 4
            2 AddInt32Const n0, n0, -1
            3 LoopIfLessInt32 n1, n0, -> 2
            4 Return
            """, World.Void, While(Op(n, BoundBinaryOperator.Greater, Lit(0)), Do(Decrement(n))));
    }

    [Test]
    public void While_ComparesDoubles_JumpsOutAndLoops()
    {
        BoundLocal x = Parameter(World.Double, "x");
        BoundLocal y = Parameter(World.Double, "y");
        Expect(
            """
            0 JumpIfNotLessDouble n0, n1, -> 4
            1 AddDouble n0, n0, n0
            2 JumpIfNotLessDouble n0, n1, -> 4
            3 Loop -> 1
            4 Return
            """, World.Void, While(Less(x, y), Do(Set(x, Add(x, x)))));
    }

    [Test]
    public void While_ConditionWithCall_IsWrittenOnceAtTheBottom()
    {
        FunctionDef f = W.Function(World.Bool, "f");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 Jump -> 2
            1 AddInt32Const n0, n0, 1
            2 Call bool f(), n9, o4
            3 LoopIfTrue n9, -> 1
            4 Return
            """, World.Void, While(Call(f), Do(Increment(x))));
    }

    [Test]
    public void While_AndOr_LoopOnTheLastOperand()
    {
        BoundLocal a = Parameter(World.Int, "a");
        BoundLocal b = Parameter(World.Bool, "b");
        Expect(
            """
            0 JumpIfFalse n1, -> 2
            1 JumpIfLessInt32Const n0, 5, -> 3
            2 JumpIfTrue n1, -> 7
            3 AddInt32Const n0, n0, 1
            4 JumpIfFalse n1, -> 6
            5 LoopIfLessInt32Const n0, 5, -> 3
            6 LoopIfFalse n1, -> 3
            7 Return
            """, World.Void, While(Or(And(b, Less(a, Lit(5))), Not(b)), Do(Increment(a))));
    }

    [Test]
    public void Do_WithBreak_LeavesAtTheEnd()
    {
        BoundLocal a = Parameter(World.Int, "a");
        BoundLocal b = Parameter(World.Bool, "b");
        Expect(
            """
            0 AddInt32Const n1, n1, 1
            1 JumpIfLessInt32Const n1, 0, -> 3
            2 LoopIfTrue n2, -> 0
            3 ReturnNumber n1
            """, World.Int, DoWhile(b, Do(Increment(a)), If(Less(a, Lit(0)), Break())), Return(a));
    }

    [Test]
    public void While_True_HasNoCondition()
    {
        BoundLocal a = Parameter(World.Int, "a");
        Expect(
            """
            0 AddInt32Const n1, n1, 1
            1 JumpIfLessOrEqualInt32Const n1, 5, -> 3
            2 ReturnNumber n1
            3 Loop -> 0
            """, World.Int, While(Lit(true), Do(Increment(a)), If(Less(Lit(5), a), Return(a))));
    }

    [Test]
    public void While_BodyNeverComesBack_HasNoBackEdge()
    {
        BoundLocal a = Parameter(World.Int, "a");
        Expect(
            """
            0 JumpIfGreaterOrEqualInt32Const n1, 3, -> 3
            1 LoadInt n0, 1
            2 Return
            3 LoadInt n0, 2
            4 Return
            """, World.Int, While(Less(a, Lit(3)), Return(Lit(1))), Return(Lit(2)));
    }

    [Test]
    public void NullTestAtTheBottom_JumpsOut()
    {
        TypeDef node = W.Class("Node", null);
        BoundLocal h = Parameter(World.Handle(node), "h");
        FunctionDef next = W.Function(World.Handle(node), "next", World.Handle(node));
        Expect(
            """
            0 JumpIfNull o0, -> 6
            1 MoveObject o6, o0
            2 Call Node@ next(Node@), n8, o5
            3 MoveObject o0, o5
            4 JumpIfNull o0, -> 6
            5 Loop -> 1
            6 Return
            """,
            World.Void,
            While(new BoundIdentity(default, true, h, new BoundNull(default)), Do(Set(h, Call(next, h)))));
    }
}

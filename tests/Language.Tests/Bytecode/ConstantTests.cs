using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class ConstantTests : WriterTest
{
    [Test]
    public void Operand_InsideLoop_IsLoadedOnceBeforeTheOutermost()
    {
        BoundLocal x = Parameter(World.Double, "x");
        LocalVariable i = Local(World.Int, "i");
        LocalVariable j = Local(World.Int, "j");
        Expect(
            """
            0 LoadInt n2, 0
            1 JumpIfNotLessDouble n1, n2, -> 3
            2 ReturnNumber n1
            3 LoadInt n2, 0
            4 LoadConstant n3, 0x3fe0000000000000
            5 LoadConstant n4, 0x3ff8000000000000
            6 LoadConstant n5, 0x186a0
            7 LoadInt n11, 0
            8 MulDouble n12, n1, n3
            9 AddDouble n1, n12, n4
            10 MulDouble n1, n1, n3
            11 IncrementLoopInt32 n11, n5, -> 8
            12 IncrementLoopInt32Const n2, 3, -> 7
            13 ReturnNumber n1
            """,
            World.Double,
            If(Less(x, Lit(0.0)), Return(x)),
            For(Declare(i, Lit(0)), Less(Use(i), Lit(3)), Increment(Use(i)),
                For(Declare(j, Lit(0)), Less(Use(j), Lit(100_000)), Increment(Use(j)),
                    Do(Set(x, Add(Mul(x, Lit(0.5)), Lit(1.5)))),
                    Do(Set(x, Mul(x, Lit(0.5)))))),
            Return(x));
    }

    [Test]
    public void Operand_InsideLoop_JumpsOverTheLoopStayRight()
    {
        BoundLocal b = Parameter(World.Bool, "b");
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 JumpIfFalse n1, -> 6
            1 LoadInt n3, 3
            2 JumpIfGreaterOrEqualInt32Const n2, 100, -> 5
            3 ShiftLeftInt32 n2, n2, n3
            4 LoopIfLessInt32Const n2, 100, -> 3
            5 Jump -> 7
            6 LoadInt n2, 1
            7 ReturnNumber n2
            """,
            World.Int,
            If(b, While(Less(x, Lit(100)), Do(Set(x, Op(x, BoundBinaryOperator.ShiftLeft, Lit(3))))), Do(Set(x, Lit(1)))),
            Return(x));
    }

    [Test]
    public void StringOperand_InsideLoop_IsLoadedOnce()
    {
        BoundLocal s = Parameter(W.String, "s");
        BoundLocal n = Parameter(World.Int, "n");
        Expect(
            """
            0 LoadString o2, "x"
            1 JumpIfGreaterOrEqualInt32Const n0, 10, -> 4
            2 ConcatStrings o1, o1, o2
            3 IncrementLoopInt32Const n0, 10, -> 2
            4 ReturnObject o1
            """, W.String, While(Less(n, Lit(10)), Do(Set(s, CallOn(s, W.Concat, Lit(W, "x")))), Do(Increment(n))), Return(s));
    }

    [Test]
    public void WantedConstant_InsideLoop_IsLoadedInPlace()
    {
        BoundLocal x = Parameter(World.Double, "x");
        BoundLocal b = Parameter(World.Bool, "b");
        Expect(
            """
            0 JumpIfFalse n1, -> 3
            1 LoadConstant n0, 0x4004000000000000
            2 LoopIfTrue n1, -> 1
            3 Return
            """, World.Void, While(b, Do(Set(x, Lit(2.5)))));
    }

    [Test]
    public void ManyConstants_InsideLoop_OnlyTheFirstGetRegisters()
    {
        BoundLocal x = Parameter(World.Double, "x");
        BoundLocal b = Parameter(World.Bool, "b");
        BoundStatement[] body =
            [.. Enumerable.Range(1, 9).Select(k => Do(Set(x, Mul(x, Lit(k + 0.5)))))];
        Expect(
            """
            0 LoadConstant n2, 0x3ff8000000000000
            1 LoadConstant n3, 0x4004000000000000
            2 LoadConstant n4, 0x400c000000000000
            3 LoadConstant n5, 0x4012000000000000
            4 LoadConstant n6, 0x4016000000000000
            5 LoadConstant n7, 0x401a000000000000
            6 LoadConstant n8, 0x401e000000000000
            7 LoadConstant n9, 0x4021000000000000
            8 JumpIfFalse n1, -> 20
            9 MulDouble n0, n0, n2
            10 MulDouble n0, n0, n3
            11 MulDouble n0, n0, n4
            12 MulDouble n0, n0, n5
            13 MulDouble n0, n0, n6
            14 MulDouble n0, n0, n7
            15 MulDouble n0, n0, n8
            16 MulDouble n0, n0, n9
            17 LoadConstant n10, 0x4023000000000000
            18 MulDouble n0, n0, n10
            19 LoopIfTrue n1, -> 9
            20 Return
            """, World.Void, While(b, body));
    }

    [Test]
    public void Constants_ByKind_UseImmediatesWhereTheyFit()
    {
        BoundLocal i = Parameter(World.Int, "i");
        BoundLocal l = Parameter(World.Int64, "l");
        BoundLocal u = Parameter(World.UInt, "u");
        Expect(
            """
            0 AddInt32Const n0, n0, 32767
            1 LoadConstant n3, 0x8000
            2 AddInt32 n0, n0, n3
            3 LoadConstant n3, 0x8000
            4 SubInt32 n0, n0, n3
            5 LoadInt n3, -32768
            6 SubInt32 n0, n0, n3
            7 AddInt32Const n0, n0, 5
            8 LoadInt n3, 5
            9 SubInt32 n0, n3, n0
            10 MulInt32Const n0, n0, -3
            11 AndInt32Const n0, n0, 255
            12 AddInt64Const n1, n1, 1
            13 AddInt64Const n1, n1, -1
            14 LoadInt n3, 3
            15 MulInt64 n1, n1, n3
            16 AddInt32Const n2, n2, -1
            17 Return
            """,
            World.Void,
            Do(Set(i, Add(i, Lit(32767)))),
            Do(Set(i, Add(i, Lit(32768)))),
            Do(Set(i, Sub(i, Lit(32768)))),
            Do(Set(i, Sub(i, Lit(-32768)))),
            Do(Set(i, Add(Lit(5), i))),
            Do(Set(i, Sub(Lit(5), i))),
            Do(Set(i, Mul(i, Lit(-3)))),
            Do(Set(i, Op(i, BoundBinaryOperator.And, Lit(255)))),
            Do(Set(l, Add(l, Lit(1L)))),
            Do(Set(l, Sub(l, Lit(1L)))),
            Do(Set(l, Mul(l, Lit(3L)))),
            Do(Set(u, Add(u, Lit(uint.MaxValue)))));
    }
}

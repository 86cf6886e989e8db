using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class StringTests : WriterTest
{
    [Test]
    public void Concatenation_OfTwo_IsOneInstruction()
    {
        BoundLocal s = Parameter(W.String, "s");
        Expect(
            """
            0 LoadString o2, "x"
            1 ConcatStrings o1, o1, o2
            2 ConcatStrings o0, o1, o1
            3 Return
            """, W.String, Do(Set(s, Join(s, Lit(W, "x")))), Return(Join(s, s)));
    }

    [Test]
    public void Concatenation_OfMany_IsJoinedAtOnce()
    {
        BoundLocal s = Parameter(W.String, "s");
        FunctionDef f = W.Function(W.String, "f", World.Int);
        Expect(
            """
            0 LoadString o2, "a"
            1 LoadInt n0, 1
            2 Call string f(int), n0, o3
            3 MoveObject o4, o1
            4 LoadInt n0, 2
            5 Call string f(int), n0, o5
            6 ConcatMany o0, o2, d 4
            7 Return
            """, W.String, Return(Join(Join(Join(Lit(W, "a"), Call(f, Lit(1))), s), Call(f, Lit(2)))));
    }

    [Test]
    public void Concatenation_LocalFirst_IsReadAfterTheSecond()
    {
        BoundLocal s = Parameter(W.String, "s");
        Expect(
            """
            0 LoadString o1, "b"
            1 MoveObject o3, o1
            2 MoveObject o2, o1
            3 MoveObject o4, o1
            4 ConcatMany o0, o2, d 3
            5 Return
            """, W.String, Return(Join(Join(s, Set(s, Lit(W, "b"))), s)));
    }

    [Test]
    public void Concatenation_WithOperatorCalls_GoesLeftToRight()
    {
        FunctionDef addInt = W.HostMethod(W.StringType, W.String, "opAdd", World.Int);
        FunctionDef f = W.Function(World.Int, "f", World.Int);
        BoundExpression text = CallOn(Lit(W, "a"), addInt, Call(f, Lit(1)));
        text = CallOn(Join(text, Lit(W, "b")), addInt, Call(f, Lit(2)));
        Expect(
            """
            0 LoadString o1, "a"
            1 LoadInt n1, 1
            2 Call int f(int), n0, o2
            3 CallHost string string::opAdd(int), n0, o1
            4 LoadString o2, "b"
            5 ConcatStrings o1, o1, o2
            6 LoadInt n1, 2
            7 Call int f(int), n0, o2
            8 CallHost string string::opAdd(int), n0, o1
            9 ReturnObject o1
            """, W.String, Return(text));
    }

    [Test]
    public void EqualsAndLength_AreInstructions()
    {
        BoundLocal s = Parameter(W.String, "s");
        BoundLocal t = Parameter(W.String, "t");
        Expect(
            """
            0 EqualStrings n1, o0, o1
            1 JumpIfFalse n1, -> 4
            2 StringLength n0, o0
            3 Return
            4 StringLength n1, o1
            5 AddInt32Const n0, n1, 1
            6 Return
            """,
            World.UInt,
            If(CallOn(s, W.StringEquals, t), Return(CallOn(s, W.StringLength))),
            Return(Add(CallOn(t, W.StringLength), Lit(1u))));
    }

    private BoundCall Join(BoundExpression left, BoundExpression right) => CallOn(left, W.Concat, right);
}

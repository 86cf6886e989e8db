using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>try and catch.</summary>
public sealed class HandlerTests : WriterTest
{
    [Test]
    public void Try_CostsNothingButTheJumpOverItsCatchBlock()
    {
        BoundLocal x = Parameter(World.Int, "x");
        Expect(
            """
            0 DivInt32 n0, n0, n0
            1 Jump -> 3
            2 LoadInt n0, 7
            3 Return
            catch 0 to 0 -> 2
            """,
            World.Void,
            new BoundTry(default, Block(Divide(x)), Block(Set(x, 7))));
    }

    [Test]
    public void Try_WithoutInstructions_IsLeftOut() =>
        Expect("0 Return", World.Void, new BoundTry(default, Block(), Block(Do(Lit(1)))));

    [Test]
    public void Ranges_MoveWithTheConstantsOfALoop()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundBlock body = Block(new BoundTry(default, Block(Divide(x)), Block(Divide(x, Lit(70_000)))));
        Expect(
            """
            0 LoadConstant n1, 0x11170
            1 DivInt32 n0, n0, n0
            2 Jump -> 4
            3 DivInt32 n0, n0, n1
            4 Loop -> 1
            catch 1 to 1 -> 3
            """,
            World.Void,
            new BoundLoop(default, [], null, [], body, false));
    }

    private static BoundStatement Divide(BoundLocal x, BoundExpression? by = null) =>
        Do(Tree.Set(x, Op(x, BoundBinaryOperator.Divide, by ?? x)));

    private static BoundStatement Set(BoundLocal x, int value) => Do(Tree.Set(x, Lit(value)));
}

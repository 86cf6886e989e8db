using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class LineTableTests : WriterTest
{
    private const string Text =
        """
        void test(int n) {
            int b =
                1 / n;
            while (b < 10)
                b++;
            f(b,
              b);
        }
        """;

    [Test]
    public void Instructions_BelongToTheStartOfTheirStatement()
    {
        BoundLocal n = Parameter(World.Int, "n");
        LocalVariable b = Local(World.Int, "b");
        FunctionDef f = W.Function(World.Void, "f", World.Int, World.Int);
        var function = new BoundFunction(
            W.Function(World.Void, "test", World.Int), [.. Parameters],
            new BoundBlock(Span(0, Text.Length),
            [
                new BoundLocalDeclaration(At("int b"), b, Op(Lit(1), BoundBinaryOperator.Divide, n)),
                new BoundLoop(
                    At("while"), [], new BoundBinary(At("b <"), World.Bool, BoundBinaryOperator.Less, NumericKind.Int32, Use(b), Lit(10)),
                    [], new BoundExpressionStatement(At("b++"), Increment(Use(b))), false),
                new BoundExpressionStatement(At("f("), Call(f, Use(b), Use(b))),
            ]),
            new SourceText("a.as", Text));
        CompiledUnit unit = W.Compile(function);
        FunctionCode code = unit.Functions[function.Function.Index];

        int[] lines = [.. Enumerable.Range(0, code.Length).Select(i => code.Source!.PositionOf(code.OffsetOf(i)).Line)];

        Assert.Multiple(() =>
        {
            Assert.That(lines, Is.EqualTo(new[] { 2, 2, 4, 4, 6, 6, 6, 8 }), Disassembler.Disassemble(unit, code));
            Assert.That(code.Lines.Length, Is.EqualTo(5));
            Assert.That(
                Disassembler.Disassemble(unit, code).Split('\n').Where(line => line.Contains("; a.as", StringComparison.Ordinal)),
                Has.Exactly(4).Items);
        });
    }

    [Test]
    public void Constants_LoadedBeforeTheLoop_ShiftTheEntries()
    {
        BoundLocal n = Parameter(World.Double, "n");
        BoundStatement body = new BoundExpressionStatement(new TextSpan(50, 1), Set(n, Mul(n, Lit(2.5))));
        var function = new BoundFunction(
            W.Function(World.Void, "test", World.Double), [.. Parameters],
            new BoundBlock(Span(0, 90), [new BoundLoop(new TextSpan(40, 1), [], null, [], body, false)]), new SourceText("a.as", Text));

        CompiledUnit unit = W.Compile(function);

        Assert.That(unit.Functions[function.Function.Index].Lines.ToArray(), Is.EqualTo(new[] { new LineEntry(1, 50) }));
    }

    [Test]
    public void Sequence_InsideAnExpression_StaysWithItsStatement()
    {
        LocalVariable t = Local(World.Int, "");
        var sequence = new BoundSequence(
            new TextSpan(20, 1),
            [
                new BoundLocalDeclaration(new TextSpan(20, 1), t, Lit(1)),
                new BoundExpressionStatement(new TextSpan(21, 1), Increment(Use(t))),
            ],
            Use(t));
        FunctionDef f = W.Function(World.Void, "f", World.Int);
        var function = new BoundFunction(
            W.Function(World.Void, "test"), [],
            new BoundBlock(Span(0, 30), [new BoundExpressionStatement(new TextSpan(10, 5), Call(f, sequence))]),
            new SourceText("a.as", Text));

        CompiledUnit unit = W.Compile(function);

        Assert.That(
            unit.Functions[function.Function.Index].Lines.ToArray(),
            Is.EqualTo(new[] { new LineEntry(0, 10), new LineEntry(3, 29) }));
    }

    [Test]
    public void Locals_AreListedWithTheirRegisters()
    {
        BoundLocal n = Parameter(World.Double, "n");
        LocalVariable s = Local(W.String, "s");
        BoundFunction function = Function(World.Int, Declare(s, Lit(W, "x")), Return(Lit(1)));

        CompiledUnit unit = W.Compile(function);

        Assert.That(
            unit.Functions[function.Function.Index].Locals.ToArray(),
            Is.EqualTo(new[] { new LocalInfo("n", n.Type, 1, 0, 3), new LocalInfo("s", s.Type, 0, 1, 3) }));
    }

    private static TextSpan At(string text) => new(Text.IndexOf(text, StringComparison.Ordinal), text.Length);

    private static TextSpan Span(int start, int length) => new(start, length);
}

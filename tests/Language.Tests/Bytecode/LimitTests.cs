using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>Very long and very deep input: it works, or it is refused; it never takes the process down.</summary>
public sealed class LimitTests : WriterTest
{
    private const int Terms = 10_000;

    // A thread with a small stack, so that recursion over the terms would overflow it everywhere.
    private const int SmallStack = 256 * 1024;

    [Test]
    public void NumberChain_OfTenThousandTerms_NeedsNoStack()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundExpression sum = x;
        for (int i = 1; i < Terms; i++)
        {
            sum = Add(i % 3 == 0 ? Convert(Convert(sum, World.Int64), World.Int) : sum, x);
        }

        CompiledUnit unit = Compile(Function(World.Int, Return(sum)));

        Assert.That(unit.Functions[0].Length, Is.GreaterThanOrEqualTo(Terms));
    }

    [Test]
    public void StringChain_WithNumbers_NeedsNoStack()
    {
        BoundLocal s = Parameter(W.String, "s");
        FunctionDef addInt = W.HostMethod(W.StringType, W.String, "opAdd", World.Int);
        BoundExpression text = s;
        for (int i = 1; i < Terms; i++)
        {
            text = i % 2 == 0 ? CallOn(text, W.Concat, Lit(W, ",")) : CallOn(text, addInt, Lit(i));
        }

        Assert.That(Compile(Function(W.String, Return(text))).Functions[0].Length, Is.GreaterThan(Terms));
    }

    [Test]
    public void StringChain_OfStringsOnly_IsJoinedInParts()
    {
        BoundLocal s = Parameter(W.String, "s");
        BoundExpression text = s;
        for (int i = 1; i < Terms; i++)
        {
            text = CallOn(text, W.Concat, s);
        }

        CompiledUnit unit = Compile(Function(W.String, Return(text)));

        Assert.That(unit.Code.Count(i => i.Op == OpCode.ConcatMany), Is.EqualTo(79));
    }

    [Test]
    public void LogicalChain_NeedsNoStack()
    {
        BoundLocal b = Parameter(World.Bool, "b");
        BoundExpression all = b;
        for (int i = 1; i < Terms; i++)
        {
            all = And(all, b);
        }

        Assert.That(Compile(Function(World.Bool, If(all, Return(Lit(true))), Return(all))).Code, Has.Length.GreaterThan(Terms));
    }

    [Test]
    public void MethodChain_NeedsNoStack()
    {
        FunctionDef next = W.HostMethod(W.Host, World.Handle(W.Host), "next", World.Int);
        BoundExpression chain = Parameter(World.Handle(W.Host), "h");
        for (int i = 1; i < Terms; i++)
        {
            chain = CallOn(Dereference(chain), next, Lit(1));
        }

        Assert.That(Compile(Function(World.Void, Do(chain))).Code, Has.Length.GreaterThan(Terms));
    }

    [Test]
    public void ElseIfChain_NeedsNoStack()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundStatement? chain = null;
        for (int i = 0; i < Terms; i++)
        {
            chain = If(Op(x, BoundBinaryOperator.Equal, Lit(i)), Do(Set(x, Lit(1))), chain);
        }

        Assert.That(Compile(Function(World.Void, chain!)).Code, Has.Length.GreaterThan(Terms));
    }

    [Test]
    public void DeepStatement_IsRefused()
    {
        BoundLocal b = Parameter(World.Bool, "b");
        BoundStatement deep = Do(Set(b, Lit(true)));
        for (int i = 0; i < 100_000; i++)
        {
            deep = While(b, deep);
        }

        Assert.That(() => Compile(Function(World.Void, deep)), Throws.TypeOf<CodeTooLargeException>());
    }

    [Test]
    public void DeepExpression_IsRefused()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundExpression deep = x;
        for (int i = 1; i < 100_000; i++)
        {
            deep = Sub(x, deep);
        }

        Assert.That(() => Compile(Function(World.Int, Return(deep))), Throws.TypeOf<CodeTooLargeException>());
    }

    [Test]
    public void TooManyRegisters_AreRefused()
    {
        BoundStatement[] body =
            [.. Enumerable.Range(0, 70_000).Select(i => Declare(Local(World.Int, ""), Lit(i)))];

        Assert.That(() => Compile(Function(World.Void, body)), Throws.TypeOf<CodeTooLargeException>());
    }

    [Test]
    public void TooLongJump_IsRefused_AndTheNextFunctionIsWhole()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundLocal b = Parameter(World.Bool, "b");
        BoundStatement[] body = [.. Enumerable.Repeat(Do(Increment(x)), 33_000)];
        BoundFunction tooLarge = Function(World.Void, If(b, Block(body)));
        BoundFunction loop = Function(World.Void, While(b, body));
        BoundFunction small = Function(World.Int, Return(x));
        var writer = new UnitWriter();
        writer.Start(W.Registry, W.Declarations);

        Assert.That(() => writer.Write(tooLarge), Throws.TypeOf<CodeTooLargeException>());
        Assert.That(() => writer.Write(loop), Throws.TypeOf<CodeTooLargeException>());
        writer.Write(small);
        CompiledUnit unit = W.Finish(writer);

        Assert.That(Verifier.Verify(unit).ToString(), Is.Empty);
        Assert.That(Code(unit, small), Does.StartWith("0 ReturnNumber n1"));
    }

    [Test]
    public void TooManyConstants_AreRefused()
    {
        BoundLocal x = Parameter(World.Int, "x");
        BoundStatement[] body = [.. Enumerable.Range(100_000, 66_000).Select(i => Do(Set(x, Lit(i))))];

        Assert.That(() => Compile(Function(World.Void, body)), Throws.TypeOf<CodeTooLargeException>());
    }

    [Test]
    public void LargeStruct_IsRefused()
    {
        DataType huge = new(W.Struct("Huge", 4096));
        LocalVariable h = Local(huge, "h");

        Assert.That(
            () => Compile(Function(World.Void, Declare(h, new BoundDefault(default, huge)))),
            Throws.TypeOf<CodeTooLargeException>());
    }

    private CompiledUnit Compile(BoundFunction function)
    {
        CompiledUnit? unit = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    unit = W.Compile(function);
                }
                catch (CodeTooLargeException exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            throw thrown;
        }

        Assert.That(Verifier.Verify(unit!).ToString(), Is.Empty);
        return unit!;
    }
}

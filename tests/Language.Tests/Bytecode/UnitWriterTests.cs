using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class UnitWriterTests : WriterTest
{
    [Test]
    public void Tables_HoldEachItemOnce_InTheOrderOfFirstUse()
    {
        FunctionDef a = W.HostFunction(World.Void, "a", W.String);
        FunctionDef b = W.HostFunction(World.Void, "b", World.Double);
        FunctionDef script = W.Function(World.Void, "script");
        BoundFunction function = Function(
            World.Void,
            Do(Call(b, Lit(0.5))), Do(Call(a, Lit(W, "x"))), Do(Call(script)), Do(Call(b, Lit(1.5))), Do(Call(a, Lit(W, "y"))),
            Do(Call(b, Lit(0.5))), Do(Call(a, Lit(W, "x"))), Do(Call(script)));

        CompiledUnit unit = W.Compile(function);

        Assert.Multiple(() =>
        {
            Assert.That(unit.HostFunctions, Is.EqualTo(new[] { b, a }));
            Assert.That(unit.FunctionTable, Is.EqualTo(new[] { script }));
            Assert.That(unit.Strings, Is.EqualTo(new[] { "x", "y" }));
            Assert.That(unit.Constants, Is.EqualTo(new[] { ConstantValue.Of(0.5).Bits, ConstantValue.Of(1.5).Bits }));
        });
    }

    [Test]
    public void Tables_OfManyItems_FindThemAll()
    {
        BoundLocal x = Parameter(World.Double, "x");
        BoundStatement[] body = [.. Enumerable.Range(0, 600).Select(i => Do(Set(x, Lit((i % 200) + 0.25))))];

        CompiledUnit unit = W.Compile(Function(World.Void, body));

        Assert.That(unit.Constants, Is.EqualTo(Enumerable.Range(0, 200).Select(i => ConstantValue.Of(i + 0.25).Bits)));
    }

    [Test]
    public void Functions_StandAtTheirIndex_WhateverTheOrderOfWriting()
    {
        FunctionDef first = W.Function(World.Int, "first");
        FunctionDef missing = W.Function(World.Int, "missing", World.Int);
        FunctionDef last = W.Function(World.Int, "last");

        CompiledUnit unit = W.Compile(
            new BoundFunction(last, [], Block(Return(Lit(3))), null), new BoundFunction(first, [], Block(Return(Lit(1))), null));

        Assert.Multiple(() =>
        {
            Assert.That(unit.Functions.Select(f => f.Function), Is.EqualTo(new[] { first, missing, last }));
            Assert.That(unit.Functions[1].Length, Is.EqualTo(1));
            Assert.That(unit.Code[unit.Functions[1].Start].Op, Is.EqualTo(OpCode.Raise));
            Assert.That(Verifier.Verify(unit).ToString(), Is.Empty);
        });
    }

    [Test]
    public void Writer_ServesOneUnitAfterAnother()
    {
        var writer = new UnitWriter();
        var texts = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            var world = new World();
            FunctionDef f = world.Function(World.Double, "f");
            writer.Start(world.Registry, world.Declarations);
            writer.Write(new BoundFunction(f, [], Block(Return(Add(Lit(1.5), Lit(2.5)))), null));
            if (i == 1)
            {
                // A unit that is given up leaves nothing to the next one.
                continue;
            }

            texts.Add(Disassembler.Disassemble(world.Finish(writer)));
        }

        Assert.That(texts[1], Is.EqualTo(texts[0]));
    }
}

using System.Reflection;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using Seraph.Language.Text;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

public sealed class DisassemblerTests : WriterTest
{
    [Test]
    public void Function_IsOneLinePerInstruction()
    {
        BoundLocal a = Parameter(World.Int, "a");
        FunctionDef log = W.HostFunction(World.Void, "log", W.String);
        var function = new BoundFunction(
            W.Function(World.Int, "test", World.Int), [.. Parameters],
            new BoundBlock(default,
            [
                new BoundExpressionStatement(new TextSpan(4, 1), Call(log, Lit(W, "a\"\n"))),
                new BoundReturn(new TextSpan(8, 1), Add(a, Lit(2))),
            ]),
            new SourceText("a.as", "1\n2\n3\n4\n5\n"));

        string text = Disassembler.Disassemble(W.Compile(function));

        Assert.That(text, Is.EqualTo(
            """
            int test(int)  ; 2 numbers, 1 objects
                0  LoadString              o0, "a\"\u000a"              ; a.as 3
                1  CallHost                void log(string), n2, o0
                2  AddInt32Const           n0, n1, 2                    ; a.as 5
                3  Return

            """));
    }

    [Test]
    public void AnyCode_IsPrinted()
    {
        CompiledUnit unit = W.Compile(Function(World.Void, Return()));
        for (int op = 0; op <= byte.MaxValue; op++)
        {
            unit.Code[0] = new Instruction((OpCode)op, 65535, 65535, 65535, 255);

            Assert.That(Disassembler.Disassemble(unit), Is.Not.Empty);
        }
    }

    [Test]
    public void EveryOperation_IsDescribed()
    {
        foreach (OpCode op in Enum.GetValues<OpCode>())
        {
            string operands = typeof(OpCode).GetField(op.ToString())!.GetCustomAttribute<OpAttribute>()!.Operands;
            OpInfo info = OpInfo.Of(op)!;

            Assert.Multiple(() =>
            {
                Assert.That(info.Name, Is.EqualTo(op.ToString()));
                Assert.That(operands, Does.Match(@"^([=+]?[noNO]|[-#%@kstfhgr])( ([=+]?[noNO]|[-#%@kstfhgr])){2}$"));
                Assert.That(info.D, Is.AnyOf('-', '*', '%'));
            });
        }

        Assert.That(OpInfo.Of((OpCode)byte.MaxValue), Is.Null);
    }

    [Test]
    public void MemoryFamilies_ListTheirFormsInOneOrder()
    {
        string[] forms =
        [
            "LoadXInt8", "LoadXUInt8", "LoadXInt16", "LoadXUInt16", "LoadX32", "LoadX64",
            "StoreX8", "StoreX16", "StoreX32", "StoreX64", "LoadXSlots", "StoreXSlots", "LoadXObject", "StoreXObject",
        ];
        foreach ((OpCode first, string name, int count) in new[]
            { (OpCode.LoadFieldInt8, "Field", 14), (OpCode.LoadMemberInt8, "Member", 12), (OpCode.LoadElementInt8, "Element", 14) })
        {
            Assert.That(
                Enumerable.Range(0, count).Select(i => (first + (byte)i).ToString()),
                Is.EqualTo(forms.Take(count).Select(form => form.Replace("X", name, StringComparison.Ordinal))));
        }
    }
}

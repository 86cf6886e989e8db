using System.Text;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Language.Tests.Bytecode.Tree;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>Writes a tree made by hand and compares its disassembly; the verifier must accept everything that is written.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class WriterTest
{
    private protected World W { get; } = new();

    // The parameters of the function under test, for short.
    private protected List<LocalVariable> Parameters { get; } = [];

    private protected BoundLocal Parameter(DataType type, string name)
    {
        var variable = new LocalVariable(name, type.WithoutReference(), default) { Parameter = Parameters.Count };
        Parameters.Add(variable);
        return Use(variable);
    }

    private protected BoundFunction Function(DataType result, params BoundStatement[] body)
    {
        FunctionDef function = W.Function(result, "test", [.. Parameters.Select(p => p.Type)]);
        return new BoundFunction(function, [.. Parameters], Block(body), null);
    }

    private protected void Expect(string code, DataType result, params BoundStatement[] body) => Expect(code, Function(result, body));

    private protected void Expect(string code, BoundFunction function)
    {
        CompiledUnit unit = W.Compile(function);
        string actual = Code(unit, function);
        VerificationResult verified = Verifier.Verify(unit);
        Assert.That(verified.IsValid, () => verified + "\nThe code is:\n" + actual);
        Assert.That(actual, Is.EqualTo(Normalize(code)), "The code is:\n" + actual);
    }

    /// <summary>The instructions of a function without numbers and padding, jumps as line numbers.</summary>
    private protected static string Code(CompiledUnit unit, BoundFunction function)
    {
        FunctionCode code = unit.Functions[function.Function.Index];
        string text = Disassembler.Disassemble(unit, code);
        return Normalize(text[(text.IndexOf('\n') + 1)..]);
    }

    private static string Normalize(string text)
    {
        var result = new StringBuilder();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string words = string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            result.Append(words.Trim()).Append('\n');
        }

        return result.ToString();
    }
}

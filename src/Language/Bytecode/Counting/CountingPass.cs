using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>
/// The one place that makes code count references: rewrites the functions of a finished unit in which values may be counted.
/// What wrote them knows nothing of it.
/// </summary>
internal static class CountingPass
{
    /// <exception cref="CodeTooLargeException">A function does not fit the instruction format any more.</exception>
    public static CompiledUnit Run(CompiledUnit unit)
    {
        var globals = new Verifier.GlobalTypes(unit);
        var code = new List<Instruction>(unit.Code.Length * 2);
        var functions = new FunctionCode[unit.Functions.Length];
        for (int i = 0; i < functions.Length; i++)
        {
            functions[i] = Rewrite(unit, unit.Functions[i], globals, code);
        }

        return unit with { Code = [.. code], Functions = functions, IsCounting = true };
    }

    private static FunctionCode Rewrite(CompiledUnit unit, FunctionCode function, Verifier.GlobalTypes globals, List<Instruction> code)
    {
        try
        {
            var counted = new CountedFunction(unit, function, globals);
            return counted.NeedsCounting ? new CountingWriter(counted, code).Write() : Copy(unit, function, code);
        }
        catch (CodeTooLargeException e)
        {
            throw new CodeTooLargeException(e.Message) { Function = function.Function };
        }
    }

    private static FunctionCode Copy(CompiledUnit unit, FunctionCode function, List<Instruction> code)
    {
        int start = code.Count;
        for (int i = 0; i < function.Length; i++)
        {
            code.Add(unit.Code[function.Start + i]);
        }

        function.Start = start;
        return function;
    }
}

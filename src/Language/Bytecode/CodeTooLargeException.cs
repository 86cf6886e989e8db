namespace Seraph.Language.Bytecode;

/// <summary>A function does not fit the instruction format; the compiler turns it into a diagnostic at the function.</summary>
internal sealed class CodeTooLargeException(string message) : Exception(message)
{
    /// <summary>What an operand of 16 bits can number.</summary>
    public const int MaxOperand = ushort.MaxValue;

    /// <summary>The function, where who catches it cannot know.</summary>
    public Symbols.FunctionDef? Function { get; init; }

    public static CodeTooLargeException Counting(string reason) =>
        new($"The function can't be made to count references ({reason})");

    public static CodeTooLargeException Registers() => new("The function needs more than 65,535 registers");

    public static CodeTooLargeException Jump() => new("The function has a jump over more than 32,767 instructions");

    public static CodeTooLargeException Table(string what) => new($"The unit uses more than 65,535 {what}");

    public static CodeTooLargeException Depth() => new("The function is nested too deeply");

    public static CodeTooLargeException Struct() => new("A struct is too large for an instruction");

    public static CodeTooLargeException Arguments() => new("A call has more than 255 variable arguments");
}

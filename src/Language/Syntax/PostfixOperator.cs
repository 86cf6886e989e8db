namespace Seraph.Language.Syntax;

/// <summary>Operators behind their operand.</summary>
internal enum PostfixOperator : byte
{
    Increment,
    Decrement,
}

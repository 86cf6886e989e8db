namespace Seraph.Language.Syntax;

/// <summary>A number, string, bool or null literal, decoded.</summary>
internal sealed class LiteralExpressionSyntax(TextSpan span, LiteralKind literalKind, ulong bits, string? text)
    : ExpressionSyntax(SyntaxKind.LiteralExpression, span)
{
    public LiteralKind LiteralKind { get; } = literalKind;

    /// <summary>The value of an integer or bool, or the bits of a double; a float is kept as the double of the same value.</summary>
    public ulong Bits { get; } = bits;

    /// <summary>The value of a string; null for all others.</summary>
    public string? Text { get; } = text;

    public double DoubleValue => BitConverter.Int64BitsToDouble((long)Bits);

    public float FloatValue => (float)DoubleValue;
}

namespace Seraph.Language.Syntax;

/// <summary><c>case value:</c> or <c>default:</c>.</summary>
internal sealed class SwitchLabelSyntax(TextSpan span, ExpressionSyntax? value)
    : SyntaxNode(SyntaxKind.SwitchLabel, span)
{
    /// <summary>Null for <c>default</c>.</summary>
    public ExpressionSyntax? Value { get; } = value;

    public bool IsDefault => Value is null;
}

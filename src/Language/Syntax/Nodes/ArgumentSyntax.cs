using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>One argument of a call, index or constructor, possibly named.</summary>
internal sealed class ArgumentSyntax(TextSpan span, Name? name, TextSpan nameSpan, ExpressionSyntax expression)
    : SyntaxNode(SyntaxKind.Argument, span)
{
    private readonly int _nameStart = nameSpan.Start;

    /// <summary>Null for a positional argument.</summary>
    public Name? Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name?.Text.Length ?? 0);

    public ExpressionSyntax Expression { get; } = expression;
}

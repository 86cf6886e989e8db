using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>One variable of a declaration with how it starts: nothing, an expression, an initialisation list, or constructor arguments.</summary>
internal sealed class VariableDeclaratorSyntax(
    TextSpan span, Name name, TextSpan nameSpan, ExpressionSyntax? initializer, ExpressionSyntax[]? arguments)
    : SyntaxNode(SyntaxKind.VariableDeclarator, span)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    /// <summary>What stands behind <c>=</c>; an <see cref="InitListExpressionSyntax"/> for <c>{…}</c>.</summary>
    public ExpressionSyntax? Initializer { get; } = initializer;

    /// <summary>The constructor arguments of <c>T a(1, 2);</c>, null if there is no such list.</summary>
    public ExpressionSyntax[]? Arguments { get; } = arguments;
}

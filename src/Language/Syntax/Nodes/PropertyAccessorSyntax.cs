namespace Seraph.Language.Syntax;

/// <summary>The get or set accessor of a virtual property.</summary>
internal sealed class PropertyAccessorSyntax(
    TextSpan span, bool isSetter, DeclarationModifiers modifiers, BlockStatementSyntax? body)
    : SyntaxNode(SyntaxKind.PropertyAccessor, span)
{
    public bool IsSetter { get; } = isSetter;

    /// <summary><c>const</c>, <c>override</c>, <c>final</c>.</summary>
    public DeclarationModifiers Modifiers { get; } = modifiers;

    /// <summary>Null in interfaces.</summary>
    public BlockStatementSyntax? Body { get; } = body;
}

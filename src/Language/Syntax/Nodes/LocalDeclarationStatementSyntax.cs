namespace Seraph.Language.Syntax;

/// <summary>A declaration of local variables.</summary>
internal sealed class LocalDeclarationStatementSyntax(TextSpan span, VariableDeclarationSyntax declaration)
    : StatementSyntax(SyntaxKind.LocalDeclarationStatement, span)
{
    public VariableDeclarationSyntax Declaration { get; } = declaration;
}

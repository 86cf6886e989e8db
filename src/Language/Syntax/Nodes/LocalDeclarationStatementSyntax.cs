namespace Seraph.Language.Syntax;

/// <summary>A declaration of local variables of one type.</summary>
internal sealed class LocalDeclarationStatementSyntax(TextSpan span, TypeSyntax type, VariableDeclaratorSyntax[] variables)
    : StatementSyntax(SyntaxKind.LocalDeclarationStatement, span)
{
    public TypeSyntax Type { get; } = type;

    public VariableDeclaratorSyntax[] Variables { get; } = variables;
}

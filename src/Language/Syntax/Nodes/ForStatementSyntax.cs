namespace Seraph.Language.Syntax;

/// <summary>for with an initialiser, a condition and any number of increments.</summary>
internal sealed class ForStatementSyntax(
    TextSpan span, StatementSyntax? initializer, ExpressionSyntax? condition, ExpressionSyntax[] increments,
    StatementSyntax body)
    : StatementSyntax(SyntaxKind.ForStatement, span)
{
    /// <summary>A <see cref="LocalDeclarationStatementSyntax"/>, an <see cref="ExpressionStatementSyntax"/>, or null.</summary>
    public StatementSyntax? Initializer { get; } = initializer;

    public ExpressionSyntax? Condition { get; } = condition;

    public ExpressionSyntax[] Increments { get; } = increments;

    public StatementSyntax Body { get; } = body;
}

namespace Seraph.Language.Syntax;

/// <summary>switch over an integer or enum.</summary>
internal sealed class SwitchStatementSyntax(TextSpan span, ExpressionSyntax expression, SwitchSectionSyntax[] sections)
    : StatementSyntax(SyntaxKind.SwitchStatement, span)
{
    public ExpressionSyntax Expression { get; } = expression;

    public SwitchSectionSyntax[] Sections { get; } = sections;
}

namespace Seraph.Language.Syntax;

/// <summary>One or more labels and the statements behind them.</summary>
internal sealed class SwitchSectionSyntax(TextSpan span, SwitchLabelSyntax[] labels, StatementSyntax[] statements)
    : SyntaxNode(SyntaxKind.SwitchSection, span)
{
    /// <summary>At least one.</summary>
    public SwitchLabelSyntax[] Labels { get; } = labels;

    public StatementSyntax[] Statements { get; } = statements;
}

namespace Seraph.Language.Syntax;

/// <summary>try and its catch block.</summary>
internal sealed class TryStatementSyntax(TextSpan span, BlockStatementSyntax body, BlockStatementSyntax catchBlock)
    : StatementSyntax(SyntaxKind.TryStatement, span)
{
    public BlockStatementSyntax Body { get; } = body;

    public BlockStatementSyntax Catch { get; } = catchBlock;
}

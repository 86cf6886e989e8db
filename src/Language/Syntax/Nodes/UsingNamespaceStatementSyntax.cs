using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary><c>using namespace A::B;</c> in a block.</summary>
internal sealed class UsingNamespaceStatementSyntax(TextSpan span, Name[] names, TextSpan nameSpan)
    : StatementSyntax(SyntaxKind.UsingNamespaceStatement, span)
{
    public Name[] Names { get; } = names;

    /// <summary>The whole path.</summary>
    public TextSpan NameSpan { get; } = nameSpan;
}

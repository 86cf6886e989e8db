using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>The source of a script function.</summary>
/// <param name="block">The statements; null for interface methods.</param>
/// <param name="source">The text that spans refer to.</param>
/// <param name="nameSpan">The name, for messages.</param>
/// <param name="inclusion">Where the class includes the mixin that declares it; null for functions of their own.</param>
internal sealed class ScriptFunctionBody(
    BlockStatementSyntax? block, SourceText source, TextSpan nameSpan, RelatedLocation? inclusion = null)
{
    /// <summary>The statements; null for functions without any, and once they are compiled.</summary>
    public BlockStatementSyntax? Block { get; private set; } = block;

    public bool HasBlock { get; } = block is not null;

    public SourceText Source { get; } = source;

    public TextSpan NameSpan { get; } = nameSpan;

    public RelatedLocation? Inclusion { get; } = inclusion;

    /// <summary>The function is compiled: its text stays, the tree need not.</summary>
    public void Release() => Block = null;
}

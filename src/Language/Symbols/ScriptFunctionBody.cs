using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>The source of a script function.</summary>
/// <param name="Block">The statements; null for interface methods.</param>
/// <param name="Source">The text that spans refer to.</param>
/// <param name="NameSpan">The name, for messages.</param>
/// <param name="Inclusion">Where the class includes the mixin that declares it; null for functions of their own.</param>
internal sealed record ScriptFunctionBody(
    BlockStatementSyntax? Block, SourceText Source, TextSpan NameSpan, RelatedLocation? Inclusion = null);

using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>Where a script declares something.</summary>
internal sealed record SymbolLocation(SourceText Source, TextSpan Span)
{
    public RelatedLocation ToRelated(string message) => new(message, Source.FileName, Source.PositionOf(Span.Start));
}

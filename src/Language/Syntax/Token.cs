using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A token: kind and place, and for identifiers the interned name.</summary>
internal readonly struct Token(TokenKind kind, int start, int length, Name? name = null)
{
    public readonly Name? Name = name;
    public readonly int Start = start;
    public readonly int Length = length;
    public readonly TokenKind Kind = kind;

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}

using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>One value of an enum.</summary>
internal sealed class EnumMemberSyntax(TextSpan span, Name name, TextSpan nameSpan, ExpressionSyntax? value)
    : SyntaxNode(SyntaxKind.EnumMember, span)
{
    private readonly int _nameStart = nameSpan.Start;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    /// <summary>Null if the value follows from the one before.</summary>
    public ExpressionSyntax? Value { get; } = value;
}

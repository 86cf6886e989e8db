using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A written type: <c>const A::array&lt;int&gt;[]@ const</c>.</summary>
internal sealed class TypeSyntax(
    TextSpan span, bool isConst, TypeKeyword keyword, ScopeSyntax? scope, Name? name, TextSpan nameSpan,
    TypeSyntax[] templateArguments, TypeSuffix[] suffixes)
    : SyntaxNode(SyntaxKind.Type, span)
{
    private readonly NameParts? _parts = NameParts.Of(scope, templateArguments, suffixes);
    private readonly int _nameStart = nameSpan.Start;
    private readonly byte _keywordLength = (byte)(name is null ? nameSpan.Length : 0);

    /// <summary><c>const</c> in front.</summary>
    public bool IsConst { get; } = isConst;

    /// <summary>The primitive type, <c>auto</c>, or <c>?</c>; <see cref="TypeKeyword.None"/> if the type is named.</summary>
    public TypeKeyword Keyword { get; } = keyword;

    public ScopeSyntax? Scope => _parts?.Scope;

    /// <summary>Null exactly if there is a <see cref="Keyword"/>.</summary>
    public Name? Name { get; } = name;

    /// <summary>The name or keyword without scope, arguments and suffixes.</summary>
    public TextSpan NameSpan => new(_nameStart, Name?.Text.Length ?? _keywordLength);

    public TypeSyntax[] TemplateArguments => _parts?.TemplateArguments ?? [];

    /// <summary>What follows the name, from left to right.</summary>
    public TypeSuffix[] Suffixes => _parts?.Suffixes ?? [];
}

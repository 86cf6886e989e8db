using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>One parameter of a function, funcdef or lambda.</summary>
internal sealed class ParameterSyntax(
    TextSpan span, TypeSyntax? type, RefKind refKind, bool isVariadic, bool isAutoHandle, bool ifHandleThenConst,
    Name? name, TextSpan nameSpan, ExpressionSyntax? defaultValue)
    : SyntaxNode(SyntaxKind.Parameter, span)
{
    private readonly int _nameStart = nameSpan.Start;

    /// <summary>Null only for a lambda parameter whose type comes from the funcdef.</summary>
    public TypeSyntax? Type { get; } = type;

    public RefKind RefKind { get; } = refKind;

    /// <summary><c>...</c> behind the type, in declarations of host functions only.</summary>
    public bool IsVariadic { get; } = isVariadic;

    /// <summary><c>@+</c>, in declarations of host functions only.</summary>
    public bool IsAutoHandle { get; } = isAutoHandle;

    /// <summary><c>if_handle_then_const</c>, in declarations of host templates only.</summary>
    public bool IfHandleThenConst { get; } = ifHandleThenConst;

    /// <summary>Null if the parameter has no name.</summary>
    public Name? Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name?.Text.Length ?? 0);

    /// <summary>The default argument; <see cref="VoidExpressionSyntax"/> for an ignored out parameter.</summary>
    public ExpressionSyntax? Default { get; } = defaultValue;
}

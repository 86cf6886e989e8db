namespace Seraph.Language.Syntax;

internal enum DirectiveKind : byte
{
    Include,
    Pragma,
}

/// <summary>A directive that somebody above the parser acts on.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Span">What messages about it point at: the name of the file, the text of the pragma.</param>
/// <param name="Text">The file name without its quotes, or all that stands behind <c>#pragma</c>.</param>
internal readonly record struct Directive(DirectiveKind Kind, TextSpan Span, string Text);

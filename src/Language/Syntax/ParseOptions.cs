namespace Seraph.Language.Syntax;

/// <summary>The language options that change how text is read.</summary>
/// <param name="UseCharacterLiterals"><c>'a'</c> is a number instead of a string.</param>
/// <param name="AllowMultilineStrings">Quoted strings may contain line ends.</param>
/// <param name="AllowUnicodeIdentifiers">Identifiers may contain characters beyond ASCII.</param>
/// <param name="HeredocTrimMode">What is cut from the ends of a heredoc string.</param>
/// <param name="NamedArguments">How arguments are named.</param>
/// <param name="AllowForeach">The word <c>foreach</c> is reserved.</param>
internal sealed record ParseOptions(
    bool UseCharacterLiterals = false,
    bool AllowMultilineStrings = false,
    bool AllowUnicodeIdentifiers = false,
    HeredocTrimMode HeredocTrimMode = HeredocTrimMode.BlankLinesIfMultiline,
    NamedArgumentSyntax NamedArguments = NamedArgumentSyntax.Colon,
    bool AllowForeach = true)
{
    public static ParseOptions Default { get; } = new();

    /// <summary>The words that <c>#if</c> takes for true.</summary>
    public IReadOnlyCollection<string> Defines { get; init; } = [];
}

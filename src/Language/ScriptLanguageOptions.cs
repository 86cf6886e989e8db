using Seraph.Language.Syntax;

namespace Seraph;

/// <summary>How scripts are read. Immutable; the defaults are those of the reference implementation.</summary>
public sealed record ScriptLanguageOptions
{
    /// <summary>The defaults.</summary>
    public static ScriptLanguageOptions Default { get; } = new();

    /// <summary><c>'a'</c> is a number instead of a string; off by default.</summary>
    public bool UseCharacterLiterals { get; init; }

    /// <summary>Quoted strings may contain line ends; off by default.</summary>
    public bool AllowMultilineStrings { get; init; }

    /// <summary>Identifiers may contain characters beyond ASCII; off by default.</summary>
    public bool AllowUnicodeIdentifiers { get; init; }

    internal ParseOptions ToParseOptions() => new(UseCharacterLiterals, AllowMultilineStrings, AllowUnicodeIdentifiers);
}

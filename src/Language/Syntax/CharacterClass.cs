namespace Seraph.Language.Syntax;

/// <summary>
/// What a token may be that starts with a character. Values from <see cref="TokenFacts.FirstOperator"/> on are the
/// <see cref="TokenKind"/> of that character.
/// </summary>
internal enum CharacterClass : byte
{
    Other,
    Space,

    // IsIdentifierPart needs these two side by side.
    Letter,
    Digit,
    Quote,

    /// <summary>A dot or exclamation mark.</summary>
    Special,
}

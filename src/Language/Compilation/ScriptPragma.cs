namespace Seraph;

/// <summary>A <c>#pragma</c> line of a script. Immutable.</summary>
/// <param name="Text">What stands behind the word, without blanks around it.</param>
/// <param name="File">The name of the source.</param>
/// <param name="Position">Where the line is in it.</param>
public sealed record ScriptPragma(string Text, string File, LinePosition Position);

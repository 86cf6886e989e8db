namespace Seraph;

/// <summary>A source text for a unit. Immutable.</summary>
/// <param name="Name">
/// Its name in diagnostics and stack traces. One file must always have the same name: by it the compiler knows what it has already.
/// </param>
/// <param name="Text">The script.</param>
public sealed record ScriptSource(string Name, string Text);

namespace Seraph;

/// <summary>A file that a script asks for with <c>#include</c>. Immutable.</summary>
/// <param name="Path">What stands between the quotes.</param>
/// <param name="IncludedFrom">The name of the source that asks.</param>
public sealed record ScriptInclude(string Path, string IncludedFrom);

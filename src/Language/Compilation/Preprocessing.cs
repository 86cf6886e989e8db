namespace Seraph.Language.Compilation;

/// <summary>What the host does for directives.</summary>
/// <param name="Defines">The words that <c>#if</c> takes for true.</param>
/// <param name="IncludeResolver">Finds the text of an <c>#include</c>, or null; null if the host includes nothing.</param>
/// <param name="PragmaHandler">Acts on a <c>#pragma</c> and returns null, or says why it can't; null if there are no pragmas.</param>
internal sealed record Preprocessing(
    IReadOnlyCollection<string> Defines, Func<ScriptInclude, ScriptSource?>? IncludeResolver, Func<ScriptPragma, string?>? PragmaHandler);

namespace Seraph;

/// <summary>How a context compiles and runs scripts. Immutable.</summary>
public sealed record ScriptContextOptions
{
    /// <summary>How scripts are read.</summary>
    public ScriptLanguageOptions Language { get; init; } = ScriptLanguageOptions.Default;

    /// <summary>What one call may use up, the initialisation of globals included.</summary>
    public ScriptLimits Limits { get; init; } = ScriptLimits.Default;

    /// <summary>Where <c>print</c> writes; the console's output if null.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Where <c>eprint</c> writes; the console's error output if null.</summary>
    public TextWriter? ErrorOutput { get; init; }
}

using Seraph.Engine.Jit;

namespace Seraph;

/// <summary>How a context compiles and runs scripts. Immutable.</summary>
public sealed record ScriptContextOptions
{
    /// <summary>How scripts are read.</summary>
    public ScriptLanguageOptions Language { get; init; } = ScriptLanguageOptions.Default;

    /// <summary>What one call may use up, the initialisation of globals included.</summary>
    public ScriptLimits Limits { get; init; } = ScriptLimits.Default;

    /// <summary>
    /// What runs scripts; <see cref="ScriptTier.Automatic"/> by default. It changes how fast they are, and what
    /// <see cref="ScriptExecution.InstructionCount"/> tells of calls without limits; nothing else.
    /// </summary>
    public ScriptTier Tier { get; init; } = ScriptTier.Automatic;

    /// <summary>For tests: when functions are compiled.</summary>
    internal TierPolicy? TierPolicy { get; init; }

    /// <summary>
    /// Finds the text that a script includes with <c>#include "file"</c>, and gives it the name it is known by; null if there is none.
    /// An exception of it is a diagnostic at the directive. Without a resolver nothing can be included. The compiler opens no files
    /// itself: what scripts can reach is up to the resolver. Called on the thread that builds.
    /// </summary>
    public Func<ScriptInclude, ScriptSource?>? IncludeResolver { get; init; }

    /// <summary>
    /// Acts on a <c>#pragma</c> line of a script while the unit is built. Null means it is fine; any text is an error at the line, as
    /// is an exception. Without a handler every pragma is an error.
    /// </summary>
    public Func<ScriptPragma, string?>? PragmaHandler { get; init; }

    /// <summary>The words for which <c>#if WORD</c> keeps what follows up to <c>#endif</c>; none by default.</summary>
    public IReadOnlyCollection<string> Defines { get; init; } = [];

    /// <summary>Where <c>print</c> writes; the console's output if null.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Where <c>eprint</c> writes; the console's error output if null.</summary>
    public TextWriter? ErrorOutput { get; init; }
}

namespace Seraph.Engine.Execution;

/// <summary>What happened when the interpreter tried to go on in compiled code, and so what it does next.</summary>
internal enum CompiledOutcome
{
    /// <summary>Nothing: it goes on by itself.</summary>
    NotCompiled,

    /// <summary>The function has returned; the result stands in its slots.</summary>
    Returned,

    // The others: compiled code was left, and its frames are in the stacks now.

    /// <summary>It goes on at the instruction of the innermost frame.</summary>
    Resume,

    /// <summary>It looks at limits and requests first.</summary>
    Poll,

    /// <summary>It raises <see cref="ScriptExecution.Fault"/> there.</summary>
    Fault,

    /// <summary>It looks at requests after the host call that stands there.</summary>
    Attend,

    /// <summary>The host call that stands there threw.</summary>
    Threw,
}

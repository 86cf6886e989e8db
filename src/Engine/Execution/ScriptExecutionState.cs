namespace Seraph;

/// <summary>What a script call is doing.</summary>
public enum ScriptExecutionState
{
    /// <summary>Not started yet.</summary>
    Ready,

    /// <summary>Running on some thread.</summary>
    Running,

    /// <summary>Stopped where it can go on, by <see cref="ScriptExecution.Suspend"/> or because it waits for a task.</summary>
    Suspended,

    /// <summary>Ended; the result is there.</summary>
    Finished,

    /// <summary>Ended by a <see cref="ScriptException"/>.</summary>
    Failed,

    /// <summary>Ended by <see cref="ScriptExecution.Abort"/> or a cancelled token.</summary>
    Aborted,
}

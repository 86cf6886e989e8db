namespace Seraph.Engine.Execution;

/// <summary>How the interpreter left its loop.</summary>
internal enum RunOutcome
{
    /// <summary>The entry function returned.</summary>
    Finished,

    /// <summary>The entry function returned a place, not the value in it.</summary>
    ReturnedPlace,

    /// <summary>The state is saved; it can go on later.</summary>
    Suspended,

    /// <summary>A fault of the language or a limit: <see cref="ScriptExecution.Fault"/>.</summary>
    Faulted,

    /// <summary>A host function or the runtime threw.</summary>
    Threw,

    /// <summary>A coroutine of the call failed.</summary>
    CoroutineFailed,
}

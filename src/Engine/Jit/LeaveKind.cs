namespace Seraph.Engine.Jit;

/// <summary>Why compiled code of a function is left, and so what the interpreter does at the instruction that is named.</summary>
internal enum LeaveKind
{
    /// <summary>A function it calls was left: the frame waits for it at the call.</summary>
    Waiting,

    /// <summary>Goes on there; nothing of the instruction has happened yet.</summary>
    Resume,

    /// <summary>Looks at limits and requests, then goes on there.</summary>
    Poll,

    /// <summary>Raises a fault there.</summary>
    Fault,

    /// <summary>The host function called there has returned, and something is asked of the execution.</summary>
    Attend,

    /// <summary>The host function called there threw.</summary>
    Throw,
}

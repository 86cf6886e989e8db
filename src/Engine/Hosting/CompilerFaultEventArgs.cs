namespace Seraph;

/// <summary>What went wrong in <see cref="ScriptContext.CompilerFault"/>.</summary>
/// <param name="exception">The exception.</param>
public sealed class CompilerFaultEventArgs(Exception exception) : EventArgs
{
    /// <summary>The exception, with the stack of the compiler.</summary>
    public Exception Exception { get; } = exception;
}

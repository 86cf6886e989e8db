using System.Text;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <summary>A script failed while it ran: by a fault of its own, by a limit, or by an exception of a host function it called.</summary>
public sealed class ScriptException : Exception
{
    private ScriptStackFrame[] _stack = [];

    /// <summary>Makes an exception that a host function throws into the script.</summary>
    public ScriptException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ScriptException(ScriptFault fault, Exception? innerException = null)
        : base(fault.Text(), innerException) => Fault = fault;

    /// <summary>Where the script was: the function that failed first, its callers after it, host functions left out.</summary>
    public IReadOnlyList<ScriptStackFrame> ScriptStack => _stack;

    /// <summary>True once the exception has left the outermost run: thrown again, it belongs to another failure.</summary>
    internal bool IsComplete { get; set; }

    /// <summary>Which fault of the language or limit it was; null for exceptions of the host.</summary>
    internal ScriptFault? Fault { get; }

    /// <summary>The message, the script stack, and the C# exception behind it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(GetType().FullName).Append(": ").Append(Message);
        foreach (ScriptStackFrame frame in _stack)
        {
            text.AppendLine().Append("   at script ").Append(frame);
        }

        text.AppendLine();
        return text.Append(InnerException is null ? StackTrace : $" ---> {InnerException}").ToString();
    }

    /// <summary>Adds the frames of a caller: a failure may pass through several runs with host functions between them.</summary>
    internal void AddFrames(ReadOnlySpan<ScriptStackFrame> frames) => _stack = [.. _stack, .. frames];
}

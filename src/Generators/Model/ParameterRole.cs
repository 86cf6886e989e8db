namespace Seraph.Generators.Model;

/// <summary>Where the argument of a C# parameter comes from and goes to.</summary>
internal enum ParameterRole : byte
{
    /// <summary>Read from the script.</summary>
    Value,

    /// <summary>The same, passed by reference to a member that only reads it.</summary>
    In,

    /// <summary>Read before the call and written back after it.</summary>
    Ref,

    /// <summary>Written after the call.</summary>
    Out,

    /// <summary>Any number of arguments: <c>params</c>.</summary>
    Params,

    /// <summary>Left out by this overload: C# takes its default.</summary>
    Omitted,

    /// <summary>The <c>ScriptContext</c> of the running script.</summary>
    Context,

    /// <summary>The frame of the call, by reference.</summary>
    Frame,

    /// <summary>The <c>ScriptExecution</c> of the running script.</summary>
    Execution,

    /// <summary>The invariant culture: what scripts do is the same everywhere.</summary>
    Culture,

    /// <summary>The token that stops the running script.</summary>
    Cancellation,

    /// <summary>The script's object whose base class is constructed.</summary>
    Script,

    /// <summary>The sender of an event, which scripts neither get nor give.</summary>
    Sender,

    /// <summary>The <c>EventArgs</c> of an event that says nothing else.</summary>
    NoEventData,
}

namespace Seraph;

/// <summary>What runs scripts.</summary>
public enum ScriptTier
{
    /// <summary>The interpreter: it starts at once, and runs everywhere. No thread works beside the script.</summary>
    Interpreter,

    /// <summary>
    /// The interpreter first. Functions and loops that run often become machine code in the background, and go on in it. The same as
    /// <see cref="Interpreter"/> on platforms without dynamic code.
    /// </summary>
    Automatic,

    /// <summary>
    /// Machine code, made when a function is called for the first time: the caller waits for it, and then runs many times as fast.
    /// What cannot be compiled, and everything on platforms without dynamic code, runs on the interpreter.
    /// </summary>
    Compiled,
}

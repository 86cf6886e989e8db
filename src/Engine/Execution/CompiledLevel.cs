using Seraph.Engine.Jit;

// A pointer to CallFrame: the frame is a local of who calls compiled code, and does not move.
#pragma warning disable CS8500

namespace Seraph.Engine.Execution;

/// <summary>What an execution knows of the compiled code that runs; kept while other compiled code is called from there.</summary>
internal readonly unsafe struct CompiledLevel(ScriptExecution execution)
{
    private readonly nint _lastFrame = execution.LastCompiledFrame;
    private readonly TranslatedUnit? _unit = execution.Compiled;
    private readonly CallFrame* _hostFrame = execution.CompiledHostFrame;

    public void Restore(ScriptExecution execution)
    {
        execution.Compiled = _unit;
        execution.CompiledHostFrame = _hostFrame;
        execution.SetLastCompiledFrame(_lastFrame);
    }
}

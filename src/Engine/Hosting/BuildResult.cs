namespace Seraph;

/// <summary>What building a unit gave. Immutable.</summary>
public sealed class BuildResult
{
    internal BuildResult(bool success, IReadOnlyList<ScriptDiagnostic> diagnostics)
    {
        Success = success;
        Diagnostics = diagnostics;
    }

    /// <summary>True when there was no error. Warnings do not count.</summary>
    public bool Success { get; }

    /// <summary>Errors and warnings, in the order in which they were found.</summary>
    public IReadOnlyList<ScriptDiagnostic> Diagnostics { get; }
}

namespace Seraph;

/// <summary>How serious a <see cref="ScriptDiagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Additional information, such as a candidate of a failed call.</summary>
    Info,

    /// <summary>The script compiles, but does perhaps not mean what was written.</summary>
    Warning,

    /// <summary>The script does not compile.</summary>
    Error,
}

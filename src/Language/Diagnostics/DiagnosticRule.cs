namespace Seraph.Language.Diagnostics;

/// <summary>One kind of diagnostic: its stable id, how serious it is, and what its page is headed with.</summary>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Title);

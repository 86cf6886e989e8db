namespace Seraph;

/// <summary>A position people read: line and column, both from 1.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);

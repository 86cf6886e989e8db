namespace Seraph.Language.Bytecode;

/// <summary>
/// Where the instructions of a unit come from and which variables its registers hold, for all functions one behind the other:
/// two arrays instead of two per function. Filled when the unit is finished.
/// </summary>
internal sealed class DebugTables
{
    public LineEntry[] Lines { get; set; } = [];

    public LocalInfo[] Locals { get; set; } = [];
}

/// <summary>A stretch of a table.</summary>
internal readonly record struct TableRange(int Start, int Count);

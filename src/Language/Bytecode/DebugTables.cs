namespace Seraph.Language.Bytecode;

/// <summary>
/// Where instructions come from and which variables registers hold, for many functions of a unit one behind the other: two
/// arrays instead of two per function. Filled when the last of these functions is written.
/// </summary>
internal sealed class DebugTables
{
    public LineEntry[] Lines { get; set; } = [];

    public LocalInfo[] Locals { get; set; } = [];
}

/// <summary>A stretch of a table.</summary>
internal readonly record struct TableRange(int Start, int Count);

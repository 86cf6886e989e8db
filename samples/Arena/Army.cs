using Seraph;

namespace Arena;

/// <summary>Units that fight on one side.</summary>
[ScriptExport]
[method: ScriptIgnore] // scripts are given armies, they make none
public sealed class Army(string name, params Unit[] units)
{
    public string Name { get; } = name;

    public int Count => units.Length;

    public Unit this[int index] => units[index];

    [ScriptIgnore]
    public IReadOnlyList<Unit> Units => units;
}

using Seraph;

namespace Arena;

/// <summary>What a unit is trained for.</summary>
[ScriptExport]
public enum UnitClass
{
    Warrior,
    Archer,
    Healer,
}

using Seraph;

namespace Arena;

/// <summary>A fighter. C# keeps its state; what it does in a battle is decided by the script.</summary>
[ScriptExport]
public sealed class Unit(string name, UnitClass unitClass, int maxHealth, Vec2 position)
{
    public string Name { get; } = name;

    public UnitClass Class { get; } = unitClass;

    public int MaxHealth { get; } = maxHealth;

    public int Health { get; private set; } = maxHealth;

    public bool IsAlive => Health > 0;

    public Vec2 Position { get; set; } = position;

    /// <summary>Damage that this unit dealt; for the report only.</summary>
    [ScriptIgnore]
    public int Dealt { get; private set; }

    /// <summary>Opponents that fell to this unit; for the report only.</summary>
    [ScriptIgnore]
    public int Kills { get; private set; }

    /// <summary>Wounds another unit. Damage beyond its health is not counted.</summary>
    public void Strike(Unit target, int damage)
    {
        int dealt = Math.Min(damage, target.Health);
        target.Health -= dealt;
        Dealt += dealt;
        if (dealt > 0 && !target.IsAlive)
        {
            Kills++;
        }
    }

    /// <summary>Heals this unit, up to its full health.</summary>
    /// <returns>How much it helped.</returns>
    public int Heal(int amount = 5)
    {
        int healed = Math.Min(amount, MaxHealth - Health);
        Health += healed;
        return healed;
    }
}

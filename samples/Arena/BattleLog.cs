namespace Arena;

/// <summary>What happened in a battle, in order.</summary>
internal sealed class BattleLog
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line) => _lines.Add(line);
}

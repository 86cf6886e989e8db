namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What the program being written can name: variables by type, innermost last.</summary>
internal sealed class ProgramScope(Random random)
{
    private readonly List<(string Type, string Name, bool IsAssignable)> _variables = [];
    private int _names;

    public int Mark() => _variables.Count;

    public void Leave(int mark) => _variables.RemoveRange(mark, _variables.Count - mark);

    public string NewName() => "v" + _names++;

    public void Add(string type, string name, bool isAssignable = true) => _variables.Add((type, name, isAssignable));

    /// <summary>A variable of one of the types, or null.</summary>
    public (string Type, string Name)? Any(ReadOnlySpan<string> types, bool isAssignable = false)
    {
        List<(string Type, string Name)> found = [];
        foreach ((string type, string name, bool can) in _variables)
        {
            if (types.Contains(type) && (can || !isAssignable))
            {
                found.Add((type, name));
            }
        }

        return found.Count == 0 ? null : found[random.Next(found.Count)];
    }
}

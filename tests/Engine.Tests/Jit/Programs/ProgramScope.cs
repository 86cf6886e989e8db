namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What the program being written can name: variables by type, innermost last.</summary>
internal sealed class ProgramScope(Random random)
{
    private List<(string Type, string Name, bool IsAssignable)> _variables = [("int", "g", true), ("double", "h", true)];
    private int _names;

    public int Mark() => _variables.Count;

    public void Leave(int mark) => _variables.RemoveRange(mark, _variables.Count - mark);

    public string NewName() => "v" + _names++;

    public void Add(string type, string name, bool isAssignable = true) => _variables.Add((type, name, isAssignable));

    /// <summary>What is written in a function that sees nothing but globals and its parameters.</summary>
    public string Apart(ReadOnlySpan<(string Type, string Name)> parameters, Func<string> write)
    {
        List<(string Type, string Name, bool IsAssignable)> outer = _variables;
        _variables = outer.GetRange(0, 2);
        foreach ((string type, string name) in parameters)
        {
            Add(type, name);
        }

        string text = write();
        _variables = outer;
        return text;
    }

    /// <summary>A variable of one of the types, or null.</summary>
    public (string Type, string Name)? Any(ReadOnlySpan<string> types, bool isAssignable = false)
    {
        int count = 0;
        (string Type, string Name)? found = null;
        foreach ((string type, string name, bool can) in _variables)
        {
            if ((can || !isAssignable) && types.Contains(type) && random.Next(++count) == 0)
            {
                found = (type, name);
            }
        }

        return found;
    }
}

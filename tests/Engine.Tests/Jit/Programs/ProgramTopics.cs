namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>
/// What one program is about. If each had some of everything, few would be compiled as a whole, and what is rare would never stand
/// beside more of its kind.
/// </summary>
internal sealed class ProgramTopics(Random random)
{
    public bool Structs { get; } = random.Next(4) == 0;

    public bool Operators { get; } = random.Next(4) == 0;

    public bool Functions { get; } = random.Next(4) == 0;

    public bool Dictionaries { get; } = random.Next(5) == 0;

    public bool Outputs { get; } = random.Next(5) == 0;

    public bool Catches { get; } = random.Next(5) == 0;

    public bool Allow(string type) => type switch
    {
        "Vec3" => Structs,
        "Num" => Operators,
        "Value@" => Functions,
        "dictionary" => Dictionaries,
        _ => Outputs || !type.StartsWith("out ", StringComparison.Ordinal),
    };
}

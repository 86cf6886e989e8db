namespace Seraph.Compare.Workloads;

/// <summary>One piece of work that every peer does in its own language.</summary>
/// <param name="Name">The name of its script, without <c>.as</c>.</param>
/// <param name="Checksum">What <c>run()</c> must return; a time counts only with the right result.</param>
/// <param name="Twin">The same work in C# as one would write it by hand.</param>
internal sealed record Workload(string Name, double Checksum, Func<double> Twin)
{
    /// <summary>What the reference returns where it differs: its square root has single precision.</summary>
    public double? ReferenceChecksum { get; init; }

    /// <summary>Why the reference cannot run it in reasonable time, or null.</summary>
    public string? NotForReference { get; init; }

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Scripts");

    public string ScriptPath => Path.Combine(Folder, Name + ".as");

    /// <summary>Equal to twelve digits.</summary>
    public static bool Matches(double result, double expected) =>
        Math.Abs(result - expected) <= 1e-12 * Math.Max(1, Math.Abs(expected));
}

namespace Seraph.Compare.Twins;

/// <summary>What the host offers to the scripts of the workloads.</summary>
[ScriptExport(Namespace = "")]
public static class CompareHost
{
    [ScriptName("host_add")]
    public static int Add(int a, int b) => a + b;
}

/// <summary>The host object of the workloads.</summary>
[ScriptExport]
public sealed class Counter
{
    [ScriptName("x")]
    public int X { get; set; }

    public void Add(int amount) => X += amount;
}

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

/// <summary>A struct of the host, with an operator.</summary>
[ScriptExport]
public struct Vec3(float x, float y, float z)
{
    public float X = x;
    public float Y = y;
    public float Z = z;

    public static Vec3 operator +(Vec3 a, Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
}

using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;

namespace Seraph.Compare.Sections;

/// <summary>Operations of scripts, each in a loop of its own, and the loop without any: the difference is the operation.</summary>
internal static class Operations
{
    /// <summary>How often an operation is done in one run.</summary>
    public const int Count = 1_000_000;

    private const string Script = """
        class Small { int a; int b; }
        int twice(int v) { return v + v; }
        void empty(int n) { for (int i = 0; i < n; i++) { } }
        void call(int n) { int v = 0; for (int i = 0; i < n; i++) { v = twice(i); } }
        void host(int n) { int v = 0; for (int i = 0; i < n; i++) { v = host_add(v, 1); } }
        void method(int n) { Counter c; for (int i = 0; i < n; i++) { c.Add(1); } }
        void property(int n) { Counter c; int v = 0; for (int i = 0; i < n; i++) { v = c.x; } }
        void structs(int n) { Vec3 v; Vec3 w(1, 2, 3); for (int i = 0; i < n; i++) { v = v + w; } }
        void field(int n) { Vec3 v; for (int i = 0; i < n; i++) { v.X = v.X + 1; } }
        void objects(int n) { for (int i = 0; i < n; i++) { Small s; } }
        """;

    /// <summary>Measures one of the functions of the script, the empty loop taken off.</summary>
    /// <returns>Nanoseconds and bytes of one operation.</returns>
    public static (double Nanoseconds, double Bytes) Measure(SeraphPeer tier, string function, Effort effort)
    {
        ScriptUnit unit = tier.Build("operations", Script);
        try
        {
            Sample empty = Take("empty");
            Sample sample = Take(function);
            return ((sample.Median - empty.Median) * 1e6 / Count, (double)(sample.Bytes - empty.Bytes) / Count);
        }
        finally
        {
            unit.Discard();
        }

        Sample Take(string name)
        {
            Action<int> run = unit.GetFunction<Action<int>>($"void {name}(int)");
            return Sample.Take(
                () =>
                {
                    run(Count);
                    return 0;
                },
                effort,
                static _ => { });
        }
    }
}

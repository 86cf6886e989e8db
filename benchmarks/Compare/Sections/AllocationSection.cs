using System.Globalization;
using System.Runtime.CompilerServices;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What allocates, and how much.</summary>
internal sealed class AllocationSection() : Section(
    "bytes", "Allocated bytes", "Managed bytes that one operation allocates.")
{
    public override ReportTable Run(Measurement measurement)
    {
        SeraphPeer tier = SeraphPeer.Tiers[0];
        var rows = new List<string[]>();
        Add("call of a script function", "call");
        Add("call of a C# function", "host");
        Add("C# struct: v = v + w", "structs");
        Add("object of a script class with two ints", "objects");
        rows.Add(["object of a C# class with two ints", Text(BytesOfTwin())]);
        return new ReportTable(["operation", "bytes"], [.. rows]);

        void Add(string title, string function)
        {
            rows.Add([title, Text(Operations.Measure(tier, function, measurement.Effort).Bytes)]);
            measurement.Tell("bytes", title, rows[^1][1]);
        }
    }

    private static string Text(double bytes) => Math.Round(Math.Max(0, bytes)).ToString("0", CultureInfo.InvariantCulture);

    private static double BytesOfTwin()
    {
        Make();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Operations.Count; i++)
        {
            Make();
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Operations.Count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Make() => new Twin { A = 1, B = 2 };

    private sealed class Twin
    {
        public int A { get; init; }

        public int B { get; init; }
    }
}

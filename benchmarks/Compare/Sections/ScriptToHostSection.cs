using System.Globalization;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>What using the host costs a script.</summary>
internal sealed class ScriptToHostSection() : Section(
    "host", "Script → host", "One use of the host in a loop of the script, the empty loop taken off. A call between two functions of the script is there to compare.")
{
    private static readonly (string Function, string Title)[] Rows =
    [
        ("call", "a function of the script"),
        ("host", "a C# function of two numbers"),
        ("method", "a C# method"),
        ("property", "a C# property, read"),
        ("structs", "a C# struct: v = v + w, its operator"),
        ("field", "a field of a C# struct, read and written"),
    ];

    public override ReportTable Run(Measurement measurement)
    {
        var rows = new List<string[]>();
        foreach ((string function, string title) in Rows)
        {
            var row = new List<string> { title };
            foreach (SeraphPeer tier in SeraphPeer.Tiers)
            {
                (double nanoseconds, double bytes) = Operations.Measure(tier, function, measurement.Effort);
                row.Add(ReportTable.Number(Math.Max(0, nanoseconds)));
                row.Add(Math.Max(0, bytes).ToString("0", CultureInfo.InvariantCulture));
                measurement.Tell("host", $"{tier.Name}: {title}", row[^2] + " ns");
            }

            rows.Add([.. row]);
        }

        return new ReportTable(["one", .. SeraphPeer.Tiers.SelectMany(t => (string[])[$"{t.Name} ns", "bytes"])], [.. rows]);
    }
}

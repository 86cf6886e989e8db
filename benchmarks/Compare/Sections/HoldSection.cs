using System.Globalization;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>What is held as long as it is used.</summary>
internal sealed class HoldSection() : Section(
    "memory", "Memory held", "Managed bytes that stay as long as the thing is used: many of them, after a full collection.")
{
    public override ReportTable Run(Measurement measurement)
    {
        ScriptContext context = Units.Context();
        ScriptUnit unit = Units.Build(
            context, "holder", "int count = 0; array<int> numbers; class Small { int a; int b; } Small@ make() { return Small(); }");
        var rows = new List<string[]>();
        Add("context, another one with the same modules", 1000, _ => Units.Context());
        foreach (string script in (string[])["tiny", "small", "medium", "large"])
        {
            string text = File.ReadAllText(Path.Combine(Workload.Folder, script + ".as"));
            Add($"unit of {script}.as, built", script == "large" ? 20 : 200, i => Units.Build(context, $"{script}{i}", text));
        }

        Add("another instance of a unit with two globals", 1000, _ => unit.CreateInstance());
        Add("object of a script class with two ints", 10_000, _ => unit.Call<ScriptObject>("Small@ make()"));
        return new ReportTable(["held", "bytes"], [.. rows]);

        void Add(string name, int count, Func<int, object> make)
        {
            make(-1);
            var kept = new object[count];
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < count; i++)
            {
                kept[i] = make(i);
            }

            long bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / count;
            GC.KeepAlive(kept);
            rows.Add([name, Math.Max(0, bytes).ToString("N0", CultureInfo.InvariantCulture)]);
            measurement.Tell("memory", name, rows[^1][1]);
        }
    }
}

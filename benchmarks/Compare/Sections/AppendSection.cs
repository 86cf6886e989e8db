using System.Text;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>Building a long text piece by piece.</summary>
internal sealed class AppendSection() : Section(
    "append", "Texts that grow", "200,000 times `s += \"item\"; s += i;`, then the whole text, beside a `StringBuilder`. Elements of arrays and parameters are not here: they take a copy each time.")
{
    private const int Count = 200_000;

    private const int Length = 1_888_890;

    private const string Script = """
        string text;
        class Log { string text; }
        int local() { string s; for (int i = 0; i < 200000; i++) { s += "item"; s += i; } string whole = s; return whole.length(); }
        int global() { text = ""; for (int i = 0; i < 200000; i++) { text += "item"; text += i; } return text.length(); }
        int field() { Log l; for (int i = 0; i < 200000; i++) { l.text += "item"; l.text += i; } return l.text.length(); }
        """;

    public override ReportTable Run(Measurement measurement)
    {
        var rows = new List<string[]>();
        Sample twin = Sample.Take(Twin, measurement.Effort, Check);
        Add("C#, a StringBuilder", twin);
        ScriptUnit unit = SeraphPeer.Tiers[0].Build("append", Script);
        foreach (string place in (string[])["local", "field", "global"])
        {
            Func<int> run = unit.GetFunction<Func<int>>($"int {place}()");
            Add($"{SeraphPeer.Tiers[0].Name}, a {place} variable", Sample.Take(() => run(), measurement.Effort, Check));
        }

        unit.Discard();
        return new ReportTable(["text in", "ms", "fastest ms", "of a StringBuilder"], [.. rows]);

        void Add(string name, Sample sample)
        {
            rows.Add(
            [
                name, ReportTable.Number(sample.Median), ReportTable.Number(sample.Minimum),
                ReportTable.Number(sample.Median / twin.Median) + " ×",
            ]);
            measurement.Tell("append", name, rows[^1][1] + " ms");
        }
    }

    private static double Twin()
    {
        var text = new StringBuilder();
        for (int i = 0; i < Count; i++)
        {
            text.Append("item").Append(i);
        }

        return text.ToString().Length;
    }

    private static void Check(double result)
    {
        if (result != Length)
        {
            throw new WrongResultException("append", "append", Length, result);
        }
    }
}

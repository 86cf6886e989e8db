using System.Runtime.InteropServices;
using System.Text;
using Seraph.Compare.Sections;

namespace Seraph.Compare.Reporting;

/// <summary>The report as a page: how it was measured, the table, the chart.</summary>
internal static class MarkdownReport
{
    public static string Write(ReportTable table, IReadOnlyList<SectionReport> sections, string chart, bool isQuick)
    {
        var text = new StringBuilder();
        text.Append("# Comparison\n\n");
        text.Append(Origin(isQuick)).Append(' ');
        text.Append("The first column of numbers is the median time of hand-written C#, the others are multiples of it, ");
        text.Append("medians of the same run; less is better. A dash means that the peer has no version of the workload.\n\n");
        text.Append($"![Multiples of the time of hand-written C#]({chart})\n\n");
        AppendTable(text, table);
        AppendSections(text, sections, "##");
        return text.ToString();
    }

    public static void AppendSections(StringBuilder text, IEnumerable<SectionReport> sections, string heading)
    {
        foreach ((Section section, ReportTable result) in sections)
        {
            text.Append($"\n{heading} {section.Title}\n\n{section.Note}\n\n");
            AppendTable(text, result);
        }
    }

    /// <summary>Where and how the numbers were taken.</summary>
    public static string Origin(bool isQuick, string more = "") =>
        $"Written by `dotnet run -c Release --project benchmarks/Compare --{(isQuick ? " --quick" : "")}{more}` with "
        + $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors.";

    public static void AppendTable(StringBuilder text, ReportTable table)
    {
        int[] widths = [.. table.Header.Select((h, i) => Math.Max(h.Length, table.Rows.Max(r => r[i].Length)))];
        AppendRow(text, table.Header, widths);
        AppendRow(text, [.. widths.Select((w, i) => i == 0 ? new string('-', w) : new string('-', w - 1) + ":")], widths);
        foreach (string[] row in table.Rows)
        {
            AppendRow(text, row, widths);
        }
    }

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            text.Append("| ").Append(i == 0 ? cells[i].PadRight(widths[i]) : cells[i].PadLeft(widths[i])).Append(' ');
        }

        text.Append("|\n");
    }
}

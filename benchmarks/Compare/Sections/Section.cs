using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;

namespace Seraph.Compare.Sections;

/// <summary>Something that is measured beside the workloads, and fills a table of its own.</summary>
/// <param name="name">What <c>--only</c> calls it.</param>
/// <param name="title">The heading of its table.</param>
/// <param name="note">What the numbers are.</param>
internal abstract class Section(string name, string title, string note)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public string Note { get; } = note;

    /// <summary>Measures.</summary>
    public abstract ReportTable Run(Measurement measurement);
}

/// <summary>How to measure, and who hears of it.</summary>
/// <param name="Reference">The reference, if it is here.</param>
internal sealed record Measurement(
    Effort Effort, Action<string> Report, AngelScriptPeer? Reference, CancellationToken Cancellation)
{
    /// <summary>Shows what was measured, and stops if the user wants to.</summary>
    public void Tell(string section, string what, string result)
    {
        Report($"{section,-8} {what,-34} {result}");
        Cancellation.ThrowIfCancellationRequested();
    }
}

/// <summary>A section that was measured.</summary>
internal sealed record SectionReport(Section Section, ReportTable Table);

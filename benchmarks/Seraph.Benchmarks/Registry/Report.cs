using System.Globalization;

namespace Seraph.Benchmarks.Registry;

/// <summary>An aligned table on standard output, and progress on standard error.</summary>
internal sealed class Report
{
    private readonly List<string[]> _rows = [["", "measured", "goal", ""]];

    public bool MissedAny { get; private set; }

    public static void Progress(string what) => Console.Error.WriteLine($"… {what}");

    public void Row(string what, string measured, string goal = "", bool? isMet = null)
    {
        _rows.Add([what, measured, goal, isMet switch { true => "ok", false => "MISSED", null => "" }]);
        MissedAny |= isMet == false;
    }

    public void Print()
    {
        int[] widths = [.. Enumerable.Range(0, 4).Select(column => _rows.Max(r => r[column].Length))];
        foreach (string[] row in _rows)
        {
            Console.WriteLine($"{row[0].PadRight(widths[0])}  {row[1].PadLeft(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}".TrimEnd());
        }
    }

    public static string Time(double microseconds) => microseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{microseconds:0.00} µs")
        : string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1000:0.00} ms");

    public static string Size(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:0} B");

    public static string Ratio(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:0.000}×");
}

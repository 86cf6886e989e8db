using System.Globalization;
using Seraph.Compare.Measuring;

namespace Seraph.Compare.Reporting;

/// <summary>A table of texts, for the console and for Markdown.</summary>
internal sealed record ReportTable(string[] Header, string[][] Rows)
{
    /// <summary>Times of the first peer, ratios of the others; geometric means in the last row.</summary>
    public static ReportTable Of(Results results)
    {
        string[] header = ["workload", $"{results.Peers[0]} ms", .. results.Peers.Skip(1)];
        var rows = new List<string[]>();
        for (int row = 0; row < results.Rows.Count; row++)
        {
            (var workload, Sample?[] samples) = results.Rows[row];
            rows.Add(
            [
                workload.Name, Number(samples[0]!.Median),
                .. Enumerable.Range(1, samples.Length - 1).Select(peer => Ratio(results.Ratio(row, peer))),
            ]);
        }

        rows.Add(
        [
            "geometric mean", "",
            .. Enumerable.Range(1, results.Peers.Length - 1).Select(peer => Mean(results.GeometricMean(peer))),
        ]);
        return new ReportTable(header, [.. rows]);
    }

    public static string Number(double value) =>
        value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static string Ratio(double? ratio) => ratio is { } value ? Number(value) + " ×" : "–";

    private static string Mean((double Mean, int Count) mean) =>
        mean.Count == 0 ? "–" : $"{Number(mean.Mean)} × ({mean.Count.ToString(CultureInfo.InvariantCulture)})";
}

using System.Globalization;
using System.Net;
using System.Text;
using Seraph.Compare.Measuring;

namespace Seraph.Compare.Reporting;

/// <summary>
/// Draws the ratios as SVG: a line per workload, a dot per peer, on a logarithmic axis that begins where everybody wants to be.
/// </summary>
internal static class Chart
{
    private const int Left = 120;
    private const int Top = 60;
    private const int RowHeight = 22;
    private const int Width = 900;
    private const int PlotWidth = Width - Left - 30;

    // Told apart by people who see colours differently too.
    private static readonly string[] Colours = ["#000000", "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9"];

    public static string Draw(Results results)
    {
        double smallest = 0.5;
        double largest = 2;
        for (int row = 0; row < results.Rows.Count; row++)
        {
            for (int peer = 1; peer < results.Peers.Length; peer++)
            {
                if (results.Ratio(row, peer) is { } ratio)
                {
                    smallest = Math.Min(smallest, ratio);
                    largest = Math.Max(largest, ratio);
                }
            }
        }

        double low = Math.Floor(Math.Log10(smallest) * 2) / 2;
        double high = Math.Ceiling(Math.Log10(largest) * 2) / 2;
        double X(double ratio) => Left + (Math.Log10(ratio) - low) / (high - low) * PlotWidth;
        int bottom = Top + results.Rows.Count * RowHeight;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{bottom + 40}\" ");
        svg.Append("font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        DrawLegend(svg, results.Peers);
        DrawAxis(svg, low, high, X, bottom);
        for (int row = 0; row < results.Rows.Count; row++)
        {
            int y = Top + row * RowHeight + RowHeight / 2;
            Text(svg, Left - 8, y + 4, results.Rows[row].Workload.Name, "end");
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Width - 30}\" y1=\"{y}\" y2=\"{y}\" stroke=\"#eee\"/>\n");
            for (int peer = results.Peers.Length - 1; peer > 0; peer--)
            {
                if (results.Ratio(row, peer) is { } ratio)
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(ratio):0.0}\" cy=\"{y}\" r=\"5\" fill=\"{Colour(peer)}\">");
                    svg.Append(CultureInfo.InvariantCulture, $"<title>{Escape(results.Peers[peer])}: {ReportTable.Number(ratio)} ×</title></circle>\n");
                }
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawLegend(StringBuilder svg, string[] peers)
    {
        int x = Left;
        for (int peer = 1; peer < peers.Length; peer++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"20\" r=\"5\" fill=\"{Colour(peer)}\"/>\n");
            Text(svg, x + 10, 24, peers[peer], "start");
            x += 30 + peers[peer].Length * 8;
        }
    }

    private static void DrawAxis(StringBuilder svg, double low, double high, Func<double, double> x, int bottom)
    {
        for (double exponent = Math.Ceiling(low); exponent <= high; exponent++)
        {
            double ratio = Math.Pow(10, exponent);
            string stroke = ratio == 1 ? "#000" : "#bbb";
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x(ratio):0.0}\" x2=\"{x(ratio):0.0}\" y1=\"{Top}\" y2=\"{bottom}\" stroke=\"{stroke}\"/>\n");
            Text(svg, x(ratio), bottom + 16, ratio.ToString("0.###", CultureInfo.InvariantCulture) + " ×", "middle");
        }

        Text(svg, Left + PlotWidth / 2.0, bottom + 34, "time, as a multiple of hand-written C# (logarithmic)", "middle");
    }

    private static void Text(StringBuilder svg, double x, double y, string text, string anchor) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.0}\" y=\"{y:0.0}\" text-anchor=\"{anchor}\">{Escape(text)}</text>\n");

    private static string Colour(int peer) => Colours[peer % Colours.Length];

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}

using Spectre.Console;

namespace Seraph.Compare.Reporting;

internal static class ConsoleReport
{
    public static void Write(ReportTable report)
    {
        // A redirected output has no width: the table must not be broken.
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = 200;
        }

        var table = new Table { Border = TableBorder.Simple };
        for (int i = 0; i < report.Header.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(report.Header[i])) { NoWrap = true };
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        foreach (string[] row in report.Rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }
}

using System.Globalization;

namespace Arena;

/// <summary>Prints how a battle went.</summary>
internal static class BattleReport
{
    public static void Print(TextWriter output, BattleLog log, string verdict, params Army[] armies)
    {
        foreach (string line in log.Lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine(verdict);
        output.WriteLine();
        PrintTable(output, armies);
    }

    private static void PrintTable(TextWriter output, Army[] armies)
    {
        List<string[]> rows = [["Army", "Unit", "Class", "Health", "Dealt", "Kills"]];
        foreach (Army army in armies)
        {
            rows.AddRange(army.Units.Select(unit => Row(army, unit)));
        }

        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        rows.Insert(1, [.. widths.Select(width => new string('-', width))]);
        foreach (string[] row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => Align(cell, widths[column], column))).TrimEnd());
        }
    }

    private static string[] Row(Army army, Unit unit) =>
    [
        army.Name, unit.Name, unit.Class.ToString(),
        unit.IsAlive ? string.Create(CultureInfo.InvariantCulture, $"{unit.Health}/{unit.MaxHealth}") : "fallen",
        unit.Dealt.ToString(CultureInfo.InvariantCulture), unit.Kills.ToString(CultureInfo.InvariantCulture),
    ];

    // Names to the left, numbers to the right.
    private static string Align(string cell, int width, int column) => column < 3 ? cell.PadRight(width) : cell.PadLeft(width);
}

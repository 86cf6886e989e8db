namespace Seraph.Engine.Tests.Exports;

/// <summary>Signatures of all kinds, each doing something that a script can see.</summary>
[ScriptExport(Module = "exports")]
public sealed class Shelf(params string[] books)
{
    private readonly List<string> _books = [.. books];
    private readonly double[] _cells = new double[9];

    public string[] Shelved = ["x", "y"];

    public IReadOnlyList<double>? Weights;

    public int? Height;

    public string[] Books => [.. _books];

    public static async Task<string[]> Fetch(int count)
    {
        await Task.Yield();
        return [.. Enumerable.Range(0, count).Select(i => "b" + i)];
    }

    public static async Task<(string Name, int Count)> Measure(string name, int more = 0)
    {
        await Task.Yield();
        return (name + "!", name.Length + more);
    }

    public static ValueTask<(Shelf? Shelf, bool IsFull)> Look(bool any) => new((any ? new Shelf("look") : null, any));

    public static async Task<int?> FindLater(string name, bool fails = false)
    {
        await Task.Yield();
        return fails ? throw new InvalidOperationException("gone") : name.Length > 0 ? name.Length : null;
    }

    public static Task<List<Shelf>?> FetchShelves(bool any) => Task.FromResult(any ? new List<Shelf> { new("f") } : null);

    public static ValueTask<IReadOnlyList<Side>> FetchSides() => ValueTask.FromResult<IReadOnlyList<Side>>([Side.Right]);

    public IReadOnlyList<string> Live => _books;

    public int? Limit { get; set; }

    public (string First, int Count) Summary => (_books.FirstOrDefault() ?? "", _books.Count);

    public ref double Last => ref _cells[8];

    public ref double this[int x, int y] => ref _cells[(x * 3) + y];

    public static int Sum(ReadOnlySpan<int> values)
    {
        int sum = 0;
        foreach (int value in values)
        {
            sum += value;
        }

        return sum;
    }

    public static void Double(Span<int> values)
    {
        foreach (ref int value in values)
        {
            value *= 2;
        }
    }

    public static void Flip(Span<Side> sides)
    {
        foreach (ref Side side in sides)
        {
            side = side == Side.Left ? Side.Right : Side.Left;
        }
    }

    public static string Letters(ReadOnlySpan<char> text) => $"{text.Length}{text}";

    public static string Join(IReadOnlyList<string> words, string separator = ",") => string.Join(separator, words);

    public static int Total(IEnumerable<Shelf> shelves) => shelves.Sum(s => s._books.Count);

    public static List<double> Halves(List<int> values) => [.. values.Select(v => v / 2.0)];

    public static string Names(Shelf[]? shelves) => shelves is null ? "none" : string.Join("+", shelves.Select(s => s._books[0]));

    public static int Largest(int first, params int[] others) => others.Append(first).Max();

    public static string Format(string format, params object?[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, format, values);

    public static string Kind(object value) => value.GetType().Name;

    public static void Take(int which, out object value) => value = which == 0 ? 7 : "seven";

    public static (int Quotient, int Remainder) Divide(int a, int b) => (a / b, a % b);

    public static int? Parse(string text) => int.TryParse(text, out int value) ? value : null;

    public static string Wait(int? seconds = null) => seconds?.ToString() ?? "for ever";

    public static bool TrySplit(string text, out string[]? parts)
    {
        parts = text.Length == 0 ? null : text.Split(' ');
        return parts is not null;
    }
}

/// <summary>An enum in arrays.</summary>
[ScriptExport(Module = "exports")]
public enum Side : byte
{
    Left,
    Right,
}

/// <summary>A struct with steps, in number slots.</summary>
[ScriptExport(Module = "exports")]
public struct Level
{
    public int Value;

    public static Level operator ++(Level level) => new() { Value = level.Value + 1 };

    public static Level operator --(Level level) => new() { Value = level.Value - 1 };
}

/// <summary>Extension methods and names.</summary>
[ScriptExport(Module = "exports")]
[ScriptNaming(NamingPolicy.CamelCase)]
public static class ShelfHelpers
{
    public static string FirstBook(this Shelf shelf, string prefix = "") => prefix + shelf.Live[0];

    public static void Raise(this ref Level level, int by) => level.Value += by;

    public static int Twice(this Level level) => level.Value * 2;

    [Obsolete("use FirstBook")]
    public static int Count(this Shelf shelf) => shelf.Live.Count;
}

/// <summary>A collection that is no list.</summary>
[ScriptExport(Module = "exports")]
public class Track(params int[] stops) : IEnumerable<int>
{
    public int Disposed { get; private set; }

    public IEnumerator<int> GetEnumerator()
    {
        try
        {
            foreach (int stop in stops)
            {
                yield return stop;
            }
        }
        finally
        {
            Disposed++;
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What C# enumerates by its pattern.</summary>
[ScriptExport(Module = "exports")]
public struct Steps(int count)
{
    public int Count = count;

    public readonly StepEnumerator GetEnumerator() => new() { Left = Count };
}

/// <summary>The enumerator of <see cref="Steps"/>.</summary>
public struct StepEnumerator
{
    public int Left;

    public readonly string Current => "step" + Left;

    public bool MoveNext() => Left-- > 0;
}

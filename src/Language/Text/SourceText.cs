using System.Threading;

namespace Seraph.Language.Text;

/// <summary>One named script text. Lines are found when somebody asks for the first position.</summary>
internal sealed class SourceText(string fileName, string text)
{
    private int[]? _lineStarts;

    public string FileName { get; } = fileName;

    public string Text { get; } = text;

    public int Length => Text.Length;

    /// <summary>The line and column of an offset; offsets past the end give the position after the last character.</summary>
    public LinePosition PositionOf(int offset)
    {
        int[] starts = LineStarts;
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        int index = Array.BinarySearch(starts, offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new LinePosition(index + 1, offset - starts[index] + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string LineText(int line)
    {
        int[] starts = LineStarts;
        int start = starts[line - 1];
        int end = line < starts.Length ? starts[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    private int[] LineStarts => Volatile.Read(ref _lineStarts) ?? FindLineStarts();

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < Text.Length; i++)
        {
            char c = Text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        int[] result = [.. starts];
        Volatile.Write(ref _lineStarts, result);
        return result;
    }
}

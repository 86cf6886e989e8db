using System.Text;

namespace Seraph.Generators.Emitting;

/// <summary>Writes indented lines that end with <c>\n</c> on every system.</summary>
internal sealed class SourceWriter
{
    private const int UsualLength = 1 << 14;

    private static readonly char[] s_lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private readonly StringBuilder _text = new(UsualLength);
    private int _indent;

    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Lines that are not indented, with their ends.</summary>
    public void Lines(string text) => _text.Append(text);

    /// <summary>A comment; what could end its line is taken out.</summary>
    public void Comment(string text)
    {
        Line("// " + (text.IndexOfAny(s_lineEnds) < 0 ? text : string.Concat(text.Select(c => s_lineEnds.Contains(c) ? ' ' : c))));
    }

    public void Indent() => _indent++;

    public void Unindent() => _indent--;

    /// <summary>Writes the header and an opening brace, and goes in.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _indent++;
    }

    /// <summary>Goes out and writes a closing brace.</summary>
    public void Close(string end = "")
    {
        _indent--;
        Line("}" + end);
    }

    public override string ToString() => _text.ToString();
}

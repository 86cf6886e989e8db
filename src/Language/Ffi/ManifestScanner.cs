using System.Globalization;
using System.Text;

namespace Seraph.Language.Ffi;

/// <summary>Takes the parts of a manifest one after another. Blanks and commas separate, line ends are marks of their own.</summary>
internal sealed class ManifestScanner(string text)
{
    private int _position;

    public bool IsAtEnd => Peek() == '\0' && _position >= text.Length;

    /// <summary>True if the next part is this character.</summary>
    public bool Is(char c) => Peek() == c;

    public bool TryTake(char c)
    {
        bool found = Peek() == c;
        _position += found ? 1 : 0;
        return found;
    }

    public void Expect(char c)
    {
        if (!TryTake(c))
        {
            throw Error(c == '\n' ? "the end of the line" : $"'{c}'");
        }
    }

    /// <summary>A name or a quoted string.</summary>
    public string ReadAtom()
    {
        if (Peek() == '"')
        {
            return ReadQuoted();
        }

        int start = _position;
        while (_position < text.Length && ManifestText.IsBare(text[_position]))
        {
            _position++;
        }

        return _position > start ? text.Substring(start, _position - start) : throw Error("a name");
    }

    /// <summary>True if the next part is this name; it is not taken.</summary>
    public bool IsNext(string atom)
    {
        Peek();
        int end = _position + atom.Length;
        return string.CompareOrdinal(text, _position, atom, 0, atom.Length) == 0 && (end >= text.Length || !ManifestText.IsBare(text[end]));
    }

    /// <summary>Takes <c>key=</c>, unless the line is at its end.</summary>
    public bool TryReadOption(out string key)
    {
        key = IsAtEnd || Is('\n') ? "" : ReadAtom();
        if (key.Length > 0)
        {
            Expect('=');
        }

        return key.Length > 0;
    }

    public EquatableArray<T> ReadList<T>(Func<ManifestScanner, T> read)
    {
        var items = new List<T>();
        Expect('(');
        while (!TryTake(')'))
        {
            items.Add(read(this));
        }

        return items.ToEquatableArray();
    }

    public long ReadInt64() => long.Parse(ReadAtom(), CultureInfo.InvariantCulture);

    public FfiDataType ReadType()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        bool isUnresolved = TryTake('~');
        string name = ReadAtom();
        ulong? hash = TryTake('#') ? ManifestText.ParseHex(ReadAtom()) : null;
        var arguments = new List<FfiDataType>();
        if (TryTake('<'))
        {
            while (!TryTake('>'))
            {
                arguments.Add(ReadType());
            }
        }

        FfiModifiers modifiers = TryTake('!') ? ManifestText.ParseModifiers(ReadAtom()) : FfiModifiers.None;
        if (isUnresolved)
        {
            return new FfiDataType.Unresolved(name, arguments.ToEquatableArray(), modifiers);
        }

        TypeHash identity = hash is { } given ? new TypeHash(given) : FfiIdentity.OfQualifiedName(name, arguments.Count);
        return FfiDataType.Of(identity, name, arguments.ToEquatableArray(), modifiers);
    }

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            char c = text[_position];
            if (c == '"')
            {
                _position++;
                return value.ToString();
            }

            value.Append(c == '\\' ? ReadEscape() : c);
        }

        throw Error("the end of a string");
    }

    // Leaves the position at the last character of the escape.
    private char ReadEscape()
    {
        _position++;
        if (_position < text.Length && text[_position] != 'u')
        {
            return text[_position];
        }

        if (_position + 4 >= text.Length)
        {
            throw Error("four hexadecimal digits");
        }

        ulong code = ManifestText.ParseHex(text.Substring(_position + 1, 4));
        _position += 4;
        return (char)code;
    }

    private char Peek()
    {
        while (_position < text.Length && text[_position] is ' ' or ',' or '\r')
        {
            _position++;
        }

        return _position < text.Length ? text[_position] : '\0';
    }

    private FormatException Error(string expected)
    {
        int line = text.Take(_position).Count(c => c == '\n') + 1;
        return new FormatException($"The manifest needs {expected} in line {line.ToString(CultureInfo.InvariantCulture)}.");
    }
}

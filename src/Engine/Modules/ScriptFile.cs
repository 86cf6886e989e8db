using System.Buffers.Binary;

namespace Seraph.Engine.Modules;

/// <summary>A <c>file</c> of scripts. Without an open file reads give nothing and writes fail.</summary>
internal sealed class ScriptFile(ScriptFolder folder)
{
    private FileStream? _stream;
    private bool _hasMetEnd;

    public bool IsBigEndian { get; set; }

    /// <summary>As in C: a read met the end, not merely stands there.</summary>
    public bool IsEndOfFile => _stream is null || _hasMetEnd;

    public int Size => _stream is null ? FileErrors.Failed : FileErrors.Try(() => ToInt(_stream.Length), FileErrors.Failed);

    public int Position => _stream is null ? FileErrors.Failed : FileErrors.Try(() => ToInt(_stream.Position), FileErrors.Failed);

    /// <summary>Opens for <c>r</c>eading, <c>w</c>riting anew or <c>a</c>ppending.</summary>
    public int Open(string path, string mode)
    {
        Close();
        string resolved = folder.Resolve([], path);
        _stream = mode switch
        {
            "r" => FileErrors.Try<FileStream?>(() => new FileStream(resolved, FileMode.Open, FileAccess.Read), null),
            "w" => FileErrors.Try<FileStream?>(() => new FileStream(resolved, FileMode.Create, FileAccess.Write), null),
            "a" => FileErrors.Try<FileStream?>(() => new FileStream(resolved, FileMode.Append, FileAccess.Write), null),
            _ => null,
        };
        _hasMetEnd = false;
        return _stream is null ? FileErrors.Failed : 0;
    }

    public int Close()
    {
        if (_stream is not { } stream)
        {
            return FileErrors.Failed;
        }

        _stream = null;
        return FileErrors.Try(stream.Dispose);
    }

    public int Seek(long position)
    {
        if (_stream is null || position < 0)
        {
            return FileErrors.Failed;
        }

        _hasMetEnd = false;
        return FileErrors.Try(() => _stream.Position = position);
    }

    /// <summary>How many bytes there are from here to the end.</summary>
    public long BytesLeft => _stream is { CanRead: true } ? FileErrors.Try(() => Math.Max(0, _stream.Length - _stream.Position), 0L) : 0;

    public int Read(byte[] bytes)
    {
        if (_stream is not { CanRead: true })
        {
            return 0;
        }

        int read = FileErrors.Try(() => _stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false), 0);
        _hasMetEnd |= read < bytes.Length;
        return read;
    }

    /// <summary>The bytes up to and including the end of the line; no more than so many.</summary>
    public byte[] ReadLine(int most)
    {
        var line = new List<byte>();
        byte[] one = new byte[1];
        while (line.Count < most && Read(one) == 1)
        {
            line.Add(one[0]);
            if (one[0] == '\n')
            {
                break;
            }
        }

        return [.. line];
    }

    public int Write(byte[] bytes) => _stream is { CanWrite: true } && FileErrors.Try(() => _stream.Write(bytes)) == 0 ? bytes.Length : 0;

    /// <summary>A number of 1 to 8 bytes, not extended; 0 if there are not so many.</summary>
    public ulong ReadNumber(uint size)
    {
        if (size is 0 or > sizeof(ulong))
        {
            return 0;
        }

        byte[] bytes = new byte[size];
        if (Read(bytes) < bytes.Length)
        {
            return 0;
        }

        Span<byte> number = stackalloc byte[sizeof(ulong)];
        number.Clear();
        Turn(bytes).CopyTo(number);
        return BinaryPrimitives.ReadUInt64LittleEndian(number);
    }

    /// <summary>Writes the lower bytes of a number.</summary>
    public int WriteNumber(ulong value, uint size)
    {
        if (size is 0 or > sizeof(ulong))
        {
            return 0;
        }

        byte[] bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return Write(Turn(bytes[..(int)size]));
    }

    private byte[] Turn(byte[] bytes)
    {
        if (IsBigEndian)
        {
            Array.Reverse(bytes);
        }

        return bytes;
    }

    private static int ToInt(long value) => (int)Math.Min(value, int.MaxValue);
}

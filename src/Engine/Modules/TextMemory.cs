using System.Runtime.InteropServices;

namespace Seraph.Engine.Modules;

/// <summary>Accounts for strings before they are made.</summary>
internal static class TextMemory
{
    private const int HeaderBytes = 22;

    // The longest string that .NET can make.
    private const int MaxLength = 0x3FFF_FFDF;

    /// <summary>Charges a string of so many UTF-16 code units, or several that have as many together.</summary>
    /// <exception cref="ScriptException">It would be too long, or the limit is exceeded.</exception>
    public static void Charge(ref CallFrame frame, long length, int count = 1)
    {
        if (length > MaxLength)
        {
            frame.Throw("Too large string size");
        }

        frame.ChargeBytes(((long)HeaderBytes * count) + (length * sizeof(char)));
    }

    /// <summary>A new string of so many UTF-16 code units, charged and still to be filled.</summary>
    public static string Make(ref CallFrame frame, long length, out Span<char> units)
    {
        Charge(ref frame, length);
        if (length == 0)
        {
            units = default;
            return "";
        }

        // Invariant: the string is new and not the shared empty one, so nobody sees it before the caller has filled it.
        string text = new('\0', (int)length);
        units = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), text.Length);
        return text;
    }
}

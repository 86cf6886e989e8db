namespace Seraph.Engine.Tests.Execution;

/// <summary>C# values as registers hold them, and back.</summary>
internal static class Bits
{
    /// <summary>The upper half of narrow values is filled with garbage: it must not matter.</summary>
    private const ulong Garbage = 0xdead_beef_0000_0000;

    public static ulong Of(object value) => value switch
    {
        bool v => Garbage | (v ? 1u : 0u),
        sbyte v => Garbage | (uint)v,
        short v => Garbage | (uint)v,
        int v => Garbage | (uint)v,
        byte v => Garbage | v,
        ushort v => Garbage | v,
        uint v => Garbage | v,
        float v => Garbage | BitConverter.SingleToUInt32Bits(v),
        long v => (ulong)v,
        ulong v => v,
        double v => BitConverter.DoubleToUInt64Bits(v),
        _ => throw new ArgumentException(value.GetType().Name),
    };

    /// <summary>The register as a value of the type of an expected one.</summary>
    public static object As(ulong bits, object example) => example switch
    {
        bool => (uint)bits != 0,
        sbyte => checked((sbyte)unchecked((int)bits)),
        short => checked((short)unchecked((int)bits)),
        int => (int)bits,
        byte => checked((byte)unchecked((uint)bits)),
        ushort => checked((ushort)unchecked((uint)bits)),
        uint => (uint)bits,
        float => BitConverter.UInt32BitsToSingle((uint)bits),
        long => (long)bits,
        ulong => bits,
        double => BitConverter.UInt64BitsToDouble(bits),
        _ => throw new ArgumentException(example.GetType().Name),
    };
}

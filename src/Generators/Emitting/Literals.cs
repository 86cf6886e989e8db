using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Seraph.Generators.Emitting;

/// <summary>Values as C# literals, the same in every culture.</summary>
internal static class Literals
{
    public static string Text(string value)
    {
        if (value.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\')))
        {
            return "\"" + value + "\"";
        }

        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    public static string Signed(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Unsigned(ulong value) => value.ToString(CultureInfo.InvariantCulture) + "UL";

    public static string Hash(TypeHash hash) => "new global::Seraph.TypeHash(0x" + hash.ToString() + "UL)";

    public static string Real(double value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        0 => BitConverter.DoubleToInt64Bits(value) < 0 ? "-0d" : "0d",
        _ => Exact(value.ToString("R", CultureInfo.InvariantCulture), value) + "d",
    };

    public static string Real(float value) => value switch
    {
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        0 => BitConverter.DoubleToInt64Bits(value) < 0 ? "-0f" : "0f",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "f",
    };

    /// <summary>Flags as names joined by <c>|</c>.</summary>
    public static string Flags<T>(T value)
        where T : struct, Enum => FlagTexts<T>.Known.GetOrAdd(value, static v =>
            string.Join(" | ", v.ToString().Split([", "], StringSplitOptions.None).Select(name => $"global::Seraph.{typeof(T).Name}.{name}")));

    // "R" of .NET Framework, on which compilers inside editors run, does not give back every double.
    private static string Exact(string text, double value) =>
        double.Parse(text, CultureInfo.InvariantCulture).Equals(value) ? text : value.ToString("G17", CultureInfo.InvariantCulture);

    // Asking an enum for its names takes long, and there are few combinations.
    private static class FlagTexts<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Known = [];
    }
}

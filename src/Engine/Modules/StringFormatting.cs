using System.Globalization;
using System.Text;
using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary><c>format</c>: <c>{}</c> is the next argument, <c>{1}</c> the one behind the first, <c>{{</c> and <c>}}</c> are braces.</summary>
[ScriptExport(Module = "string", Namespace = "", Members = ScriptMembers.Explicit)]
internal static class StringFormatting
{
    /// <summary>The text with {} replaced by the values in their order, {1} by the one behind the first; {{ and }} are braces.</summary>
    [ScriptDeclaration("string format(const string&in format, const ?&in...)")]
    public static void Format(ref CallFrame frame)
    {
        string format = frame.String(0);
        ReadOnlySpan<object?> arguments = frame.Variadic(1);
        var text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < format.Length; i++)
        {
            char unit = format[i];
            if (unit is not ('{' or '}'))
            {
                text.Append(unit);
            }
            else if (i + 1 < format.Length && format[i + 1] == unit)
            {
                text.Append(unit);
                i++;
            }
            else
            {
                int end = unit == '{' ? format.IndexOf('}', i) : -1;
                int index = end < 0 ? -1 : IndexOf(format.AsSpan(i + 1, end - i - 1), ref next);
                if ((uint)index >= (uint)arguments.Length)
                {
                    frame.Throw($"Invalid format at {i}");
                }

                string value = ValueText.Of(arguments[index] as Variant);
                TextMemory.Charge(ref frame, value.Length);
                text.Append(value);
                i = end;
            }
        }

        TextMemory.Charge(ref frame, text.Length);
        frame.Return(text.ToString());
    }

    private static int IndexOf(ReadOnlySpan<char> place, ref int next) =>
        place.IsEmpty ? next++
        : int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index
        : -1;
}

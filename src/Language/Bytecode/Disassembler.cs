using System.Globalization;
using System.Text;
using Seraph.Language.Text;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Bytecode as text, one line per instruction, for golden tests and bug reports. It knows operations by their
/// <see cref="OpAttribute"/> only.
/// </summary>
internal static class Disassembler
{
    private const int NameWidth = 23;

    public static string Disassemble(CompiledUnit unit)
    {
        var text = new StringBuilder();
        foreach (FunctionCode function in unit.Functions)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Append(text, unit, function);
        }

        return text.ToString();
    }

    public static string Disassemble(CompiledUnit unit, FunctionCode function)
    {
        var text = new StringBuilder();
        Append(text, unit, function);
        return text.ToString();
    }

    private static void Append(StringBuilder text, CompiledUnit unit, FunctionCode function)
    {
        text.Append(function.Function).Append("  ; ").Append(function.NumberRegisters).Append(" numbers, ");
        text.Append(function.ObjectRegisters).Append(" objects\n");
        int line = 0;
        for (int i = 0; i < function.Length; i++)
        {
            int start = text.Length;
            text.Append(i.ToString(CultureInfo.InvariantCulture).PadLeft(5)).Append("  ");
            AppendInstruction(text, unit, i, unit.Code[function.Start + i]);
            line = AppendLine(text, start, function, i, line);
            text.Append('\n');
        }

        foreach (HandlerEntry handler in function.Handlers)
        {
            text.Append("       catch ").Append(handler.Start).Append(" to ").Append(handler.End - 1);
            text.Append(" -> ").Append(handler.Target).Append('\n');
        }
    }

    private static void AppendInstruction(StringBuilder text, CompiledUnit unit, int index, Instruction instruction)
    {
        if (OpInfo.Of(instruction.Op) is not { } info)
        {
            text.Append("invalid ").Append((byte)instruction.Op);
            return;
        }

        int start = text.Length;
        text.Append(info.Name.PadRight(NameWidth)).Append(' ');
        string separator = "";
        Append(info.A, instruction.A, unchecked((short)instruction.A));
        Append(info.B, instruction.B, instruction.SignedB);
        Append(info.C, instruction.C, instruction.SignedC);
        if (info.D != '-')
        {
            text.Append(separator).Append(info.D == '*' ? "slots " : "d ").Append(instruction.D);
        }

        while (text.Length > start && text[text.Length - 1] == ' ')
        {
            text.Length--;
        }

        void Append(OpInfo.Operand operand, int value, int signed)
        {
            if (operand.Kind == '-')
            {
                return;
            }

            text.Append(separator);
            separator = ", ";
            AppendOperand(text, unit, index, operand, value, signed);
        }
    }

    private static void AppendOperand(
        StringBuilder text, CompiledUnit unit, int index, OpInfo.Operand operand, int value, int signed)
    {
        switch (operand.Kind)
        {
            case '#':
                text.Append(signed);
                break;
            case '%':
                text.Append(value);
                break;
            case '@':
                text.Append("-> ").Append(index + 1 + signed);
                break;
            case 'k':
                text.Append(Item(unit.Constants, value, static bits => "0x" + bits.ToString("x", CultureInfo.InvariantCulture)));
                break;
            case 's':
                text.Append(Item(unit.Strings, value, Quote));
                break;
            case 't':
                text.Append(Item(unit.Types, value, static type => type.ToString()));
                break;
            case 'f':
                text.Append(Item(unit.FunctionTable, value, static function => function.ToString()));
                break;
            case 'h':
                text.Append(Item(unit.HostFunctions, value, static function => function.ToString()));
                break;
            default:
                text.Append(char.ToLowerInvariant(operand.Kind)).Append(value);
                break;
        }
    }

    private static string Item<T>(T[] table, int index, Func<T, string> print) =>
        index < table.Length ? print(table[index]) : "?" + index.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>The source line, where another one begins.</summary>
    private static int AppendLine(StringBuilder text, int start, FunctionCode function, int instruction, int current)
    {
        int offset = function.OffsetOf(instruction);
        if (function.Source is not { } source || offset < 0)
        {
            return current;
        }

        int line = source.PositionOf(offset).Line;
        if (line != current)
        {
            const int column = 60;
            text.Append(' ', Math.Max(1, column - (text.Length - start)));
            text.Append("; ").Append(source.FileName).Append(' ').Append(line);
        }

        return line;
    }
}

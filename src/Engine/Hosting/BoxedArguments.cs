using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Puts arguments given as objects into the slots of a call.</summary>
internal static class BoxedArguments
{
    public static void Store(CallWindow window, FunctionDef function, object?[] arguments)
    {
        ParamDef[] parameters = function.Parameters;
        if (arguments.Length != parameters.Length)
        {
            throw new ArgumentException($"'{function}' takes {parameters.Length} arguments, {arguments.Length} were given.", nameof(arguments));
        }

        CallLayout layout = function.Layout;
        for (int i = 0; i < parameters.Length; i++)
        {
            Store(window, layout.Slots[i], parameters[i], arguments[i], function);
        }
    }

    private static void Store(CallWindow window, int slot, ParamDef parameter, object? argument, FunctionDef function)
    {
        DataType type = parameter.Type;
        if (type.Type.Numeric != NumericKind.None)
        {
            StoreNumber(window, slot, type.Type.Numeric, argument, function, parameter);
            return;
        }

        if (type.IsInNumbers)
        {
            window.Set(slot, type, argument);
            return;
        }

        window.SetObject(slot, argument ?? (type.Type.IsString ? "" : null));
    }

    private static void StoreNumber(
        CallWindow window, int slot, NumericKind kind, object? argument, FunctionDef function, ParamDef parameter)
    {
        if (argument is Enum)
        {
            argument = Convert.ChangeType(argument, Enum.GetUnderlyingType(argument.GetType()), null);
        }

        try
        {
            switch (kind)
            {
                case NumericKind.Bool:
                    window.SetNumber(slot, (bool)argument!);
                    break;
                case NumericKind.Int8:
                    window.SetNumber(slot, Convert.ToSByte(argument, null));
                    break;
                case NumericKind.Int16:
                    window.SetNumber(slot, Convert.ToInt16(argument, null));
                    break;
                case NumericKind.Int32:
                    window.SetNumber(slot, Convert.ToInt32(argument, null));
                    break;
                case NumericKind.Int64:
                    window.SetNumber(slot, Convert.ToInt64(argument, null));
                    break;
                case NumericKind.UInt8:
                    window.SetNumber(slot, Convert.ToByte(argument, null));
                    break;
                case NumericKind.UInt16:
                    window.SetNumber(slot, Convert.ToUInt16(argument, null));
                    break;
                case NumericKind.UInt32:
                    window.SetNumber(slot, Convert.ToUInt32(argument, null));
                    break;
                case NumericKind.UInt64:
                    window.SetNumber(slot, Convert.ToUInt64(argument, null));
                    break;
                case NumericKind.Float:
                    window.SetNumber(slot, Convert.ToSingle(argument, null));
                    break;
                default:
                    window.SetNumber(slot, Convert.ToDouble(argument, null));
                    break;
            }
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException or FormatException or NullReferenceException)
        {
            throw new ArgumentException(
                $"Argument '{parameter.Name}' of '{function}' is '{parameter.Type}'; '{argument ?? "null"}' does not fit.", nameof(argument), e);
        }
    }
}

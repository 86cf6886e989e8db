using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Puts arguments given as objects into the slots of a call.</summary>
internal static class BoxedArguments
{
    public static void Store(CallWindow window, FunctionDef function, object?[] arguments, bool isCounting)
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

        for (int i = 0; isCounting && i < parameters.Length; i++)
        {
            if (CountedTypes.IsTaken(parameters[i].Type))
            {
                References.Retain(arguments[i]);
            }
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

        try
        {
            window.Set(slot, type, argument);
        }
        catch (InvalidCastException e)
        {
            throw DoesNotFit(argument, function, parameter, e);
        }
    }

    private static void StoreNumber(
        CallWindow window, int slot, NumericKind kind, object? argument, FunctionDef function, ParamDef parameter)
    {
        // Numbers are widened and, where they fit, narrowed. Nothing is rounded, and texts are not read.
        bool isOfKind = argument is not null && Type.GetTypeCode(argument.GetType()) switch
        {
            TypeCode.Boolean => kind == NumericKind.Bool,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => kind.IsReal(),
            >= TypeCode.Char and <= TypeCode.UInt64 => kind != NumericKind.Bool,
            _ => false,
        };
        if (!isOfKind)
        {
            throw DoesNotFit(argument, function, parameter, null);
        }

        if (argument is char c)
        {
            argument = (ushort)c;
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
        catch (OverflowException e)
        {
            throw DoesNotFit(argument, function, parameter, e);
        }
    }

    private static ArgumentException DoesNotFit(object? argument, FunctionDef function, ParamDef parameter, Exception? inner) =>
        new($"Argument '{parameter.Name}' of '{function}' is '{parameter.Type}'; '{argument ?? "null"}' does not fit.", inner);
}

using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Calls functions of hand-made units.</summary>
internal static class Runner
{
    /// <summary>Calls with arguments by C# type (numbers by <see cref="Bits"/>, the rest as objects) and gives number slot 0.</summary>
    public static ulong Number(this InstanceState instance, FunctionAssembler function, params object?[] arguments)
    {
        ScriptCall call = Begin(instance, function, arguments);
        call.Run();
        ulong result = call.Window.GetNumber<ulong>();
        call.End();
        return result;
    }

    public static int Int(this InstanceState instance, FunctionAssembler function, params object?[] arguments) =>
        (int)instance.Number(function, arguments);

    public static double Double(this InstanceState instance, FunctionAssembler function, params object?[] arguments) =>
        BitConverter.UInt64BitsToDouble(instance.Number(function, arguments));

    /// <summary>As <see cref="Number"/>, for object slot 0.</summary>
    public static object? Object(this InstanceState instance, FunctionAssembler function, params object?[] arguments)
    {
        ScriptCall call = Begin(instance, function, arguments);
        call.Run();
        object? result = call.Window.GetObject();
        call.End();
        return result;
    }

    /// <summary>The message of the exception a call raises.</summary>
    public static string Fault(this InstanceState instance, FunctionAssembler function, params object?[] arguments) =>
        Assert.Throws<ScriptException>(() => instance.Number(function, arguments))!.Message;

    public static void Store(CallWindow window, FunctionDef function, object?[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            int slot = function.Layout.Slots[i];
            DataType type = function.Parameters[i].Type;
            if (!type.IsInNumbers)
            {
                window.SetObject(slot, arguments[i]);
            }
            else if (type.Type.Numeric == NumericKind.None)
            {
                window.Set(slot, type, arguments[i]);
            }
            else
            {
                window.SetNumber(slot, Bits.Of(arguments[i]!));
            }
        }
    }

    private static ScriptCall Begin(InstanceState instance, FunctionAssembler function, object?[] arguments)
    {
        var call = new ScriptCall(instance, function.Index);
        Store(call.Window, function.Definition, arguments);
        return call;
    }
}

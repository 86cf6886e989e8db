using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes thunks: they read the arguments from the frame, call the direct twin and hand over the result.</summary>
internal static class ThunkEmitter
{
    public static void Write(SourceWriter writer, CallExport call, string name)
    {
        string header = $"private static void {name}_Thunk(ref global::Seraph.CallFrame frame)";
        string invocation = $"{name}_Direct({string.Join(", ", Arguments(call))})";
        ParameterExport[] returned = [.. call.Parameters.Where(p => p.Role is ParameterRole.Ref or ParameterRole.Out)];
        if (returned.Length == 0)
        {
            writer.Line($"{header} => {Return(call.Result, invocation)};");
            return;
        }

        writer.Open(header);
        foreach (ParameterExport parameter in returned.Where(p => p.Role == ParameterRole.Ref))
        {
            writer.Line($"{parameter.Value.DeclaredCode} {Local(parameter)} = {Read(parameter)};");
        }

        bool hasResult = call.Result.Kind != ValueKind.Void;
        writer.Line((hasResult ? $"{call.Result.DeclaredCode} result = " : "") + invocation + ";");
        foreach (ParameterExport parameter in returned)
        {
            writer.Line(WriteBack(parameter));
        }

        if (hasResult)
        {
            writer.Line(Return(call.Result, "result") + ";");
        }

        writer.Close();
    }

    private static IEnumerable<string> Arguments(CallExport call) => call.Self switch
    {
        SelfKind.None => call.Parameters.Select(Argument),
        SelfKind.Object => call.Parameters.Select(Argument).Prepend($"frame.Self<{call.Receiver}>()"),
        SelfKind.Struct => call.Parameters.Select(Argument).Prepend($"ref frame.SelfStruct<{call.Receiver}>()"),
        _ => call.Parameters.Select(Argument).Prepend($"ref frame.SelfBoxed<{call.Receiver}>()"),
    };

    private static string Argument(ParameterExport parameter) => parameter.Role switch
    {
        ParameterRole.Ref => "ref " + Local(parameter),
        ParameterRole.Out => $"out {parameter.Value.DeclaredCode} {Local(parameter)}",
        ParameterRole.Context => "frame.Context",
        ParameterRole.Execution => "frame.Execution",
        ParameterRole.Cancellation => "frame.CancellationToken",
        _ => Read(parameter),
    };

    private static string Read(ParameterExport parameter)
    {
        string index = Index(parameter);
        ValueExport value = parameter.Value;
        return value.Kind switch
        {
            ValueKind.Object => $"frame.{(value.IsNullable ? "ObjectOrNull" : "Object")}<{value.Code}>({index})",
            ValueKind.Struct or ValueKind.Boxed => $"frame.{value.Kind}<{value.Code}>({index})",
            _ => $"{(value.NeedsCast ? $"({value.Code})" : "")}frame.{value.Kind}({index})",
        };
    }

    private static string Return(ValueExport result, string value) => result.Kind switch
    {
        ValueKind.Void => value,
        ValueKind.Object => $"frame.ReturnObject({value})",
        ValueKind.Struct => $"frame.ReturnStruct({value})",
        ValueKind.Boxed => $"frame.ReturnBoxed({value})",
        _ => $"frame.Return({Travel(result)}{value})",
    };

    private static string WriteBack(ParameterExport parameter) => parameter.Value.Kind switch
    {
        ValueKind.Object => $"frame.SetObject({Index(parameter)}, {Local(parameter)});",
        ValueKind.Struct => $"frame.SetStruct({Index(parameter)}, {Local(parameter)});",
        ValueKind.Boxed => $"frame.SetBoxed({Index(parameter)}, {Local(parameter)});",
        _ => $"frame.Set({Index(parameter)}, {Travel(parameter.Value)}{Local(parameter)});",
    };

    // An enum or char goes as the integer behind it.
    private static string Travel(ValueExport value) => !value.NeedsCast ? "" : value.Kind switch
    {
        ValueKind.Int8 => "(sbyte)",
        ValueKind.Int16 => "(short)",
        ValueKind.Int32 => "(int)",
        ValueKind.Int64 => "(long)",
        ValueKind.UInt8 => "(byte)",
        ValueKind.UInt16 => "(ushort)",
        ValueKind.UInt32 => "(uint)",
        ValueKind.UInt64 => "(ulong)",
        _ => "",
    };

    private static string Local(ParameterExport parameter) => "arg" + Index(parameter);

    private static string Index(ParameterExport parameter) => parameter.Index.ToString(CultureInfo.InvariantCulture);
}

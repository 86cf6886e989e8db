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
        if (returned.Length == 0 && !call.Result.IsSeveral)
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
            WriteResult(writer, call);
        }

        writer.Close();
    }

    // What C# returns together goes into the outputs behind the parameters.
    private static void WriteResult(SourceWriter writer, CallExport call)
    {
        int next = call.Parameters.Select(p => p.Index).Append(-1).Max() + 1;
        if (call.Result is { Kind: ValueKind.Task, Parts: [{ IsSeveral: true } given] })
        {
            writer.Open($"frame.Await(result, static (ref global::Seraph.CallFrame frame, {given.Code} result) =>");
            WriteParts(writer, given, next);
            writer.Close(");");
        }
        else if (call.Result.IsSeveral)
        {
            WriteParts(writer, call.Result, next);
        }
        else
        {
            writer.Line(Return(call.Result, "result") + ";");
        }
    }

    private static void WriteParts(SourceWriter writer, ValueExport result, int next)
    {
        if (result.Kind == ValueKind.Optional)
        {
            writer.Line(WriteBack(result.Parts[0], next, "result.GetValueOrDefault()"));
            writer.Line("frame.Return(result.HasValue);");
            return;
        }

        for (int i = 0; i < result.Parts.Count; i++)
        {
            writer.Line(WriteBack(result.Parts[i], next + i, $"result.Item{Text(i + 1)}"));
        }
    }

    private static IEnumerable<string> Arguments(CallExport call)
    {
        IEnumerable<string> arguments = call.Parameters.Where(p => p.Role != ParameterRole.Omitted).Select(Argument);
        return call.Self switch
        {
            SelfKind.None => arguments,
            SelfKind.Object => arguments.Prepend($"frame.Self<{call.Receiver}>()"),
            SelfKind.Text => arguments.Prepend("frame.SelfText()"),
            SelfKind.Struct => arguments.Prepend($"ref frame.SelfStruct<{call.Receiver}>()"),
            _ => arguments.Prepend($"ref frame.SelfBoxed<{call.Receiver}>()"),
        };
    }

    private static string Argument(ParameterExport parameter) => parameter.Role switch
    {
        ParameterRole.Ref => "ref " + Local(parameter),
        ParameterRole.Out => $"out {parameter.Value.DeclaredCode} {Local(parameter)}",
        ParameterRole.Context => "frame.Context",
        ParameterRole.Frame => "ref frame",
        ParameterRole.Execution => "frame.Execution",
        ParameterRole.Cancellation => "frame.CancellationToken",
        ParameterRole.Script => "frame.Script",
        ParameterRole.Sender => "null!",
        ParameterRole.NoEventData => "global::System.EventArgs.Empty",
        ParameterRole.Culture => "global::System.Globalization.CultureInfo.InvariantCulture",
        ParameterRole.Params => $"frame.Params<{parameter.Value.Parts[0].DeclaredCode}>({Index(parameter)})",
        _ => Read(parameter),
    };

    private static string Read(ParameterExport parameter)
    {
        string index = Index(parameter);
        ValueExport value = parameter.Value;
        return value.Kind switch
        {
            ValueKind.Object => $"frame.{(value.IsNullable ? "ObjectOrNull" : "Object")}<{value.Code}>({index})",
            ValueKind.Delegate => $"frame.{(value.IsNullable ? "DelegateOrNull" : "Delegate")}<{value.Code}>({index})",
            ValueKind.Struct or ValueKind.Boxed => $"frame.{value.Kind}<{value.Code}>({index})",
            ValueKind.Generic => $"frame.Argument<{value.DeclaredCode}>({index})",
            ValueKind.Any => $"frame.{(value.IsNullable ? "AnyValue" : "Any")}({index})",
            ValueKind.Collection => $"frame.Array{value.Form}{(value.IsNullable ? "OrNull" : "")}<{value.Parts[0].DeclaredCode}>({index})",
            _ => $"{(value.NeedsCast ? $"({value.Code})" : "")}frame.{value.Kind}({index})",
        };
    }

    private static string Return(ValueExport result, string value) => result.Kind switch
    {
        ValueKind.Void => value,
        ValueKind.Object => $"frame.ReturnObject({value})",
        ValueKind.Delegate => $"frame.ReturnDelegate({value})",
        ValueKind.Generic => $"frame.ReturnArgument({value})",
        ValueKind.Task when result.Parts is [{ Kind: ValueKind.Collection } items] => $"frame.ReturnArray<{items.Code}, {items.Parts[0].DeclaredCode}>({value})",
        ValueKind.Carrier => $"frame.Attach({value})",
        ValueKind.Struct => $"frame.ReturnStruct({value})",
        ValueKind.Boxed => $"frame.ReturnBoxed({value})",
        ValueKind.Collection => $"frame.Return{(IsSpan(result) ? "Span" : "Array")}<{result.Parts[0].DeclaredCode}>({value})",
        ValueKind.String when result.Code != "string" => $"frame.Return({value}.ToString())",
        _ => $"frame.Return({Travel(result)}{value})",
    };

    private static string WriteBack(ParameterExport parameter) => WriteBack(parameter.Value, parameter.Index, Local(parameter));

    private static string WriteBack(ValueExport value, int index, string local) => value.Kind switch
    {
        ValueKind.Object => $"frame.SetObject({Text(index)}, {local});",
        ValueKind.Delegate => $"frame.SetDelegate({Text(index)}, {local});",
        ValueKind.Struct => $"frame.SetStruct({Text(index)}, {local});",
        ValueKind.Boxed => $"frame.SetBoxed({Text(index)}, {local});",
        ValueKind.Generic => $"frame.SetArgument({Text(index)}, {local});",
        ValueKind.Any => $"frame.SetAny({Text(index)}, {local});",
        ValueKind.Collection => $"frame.SetArray<{value.Parts[0].DeclaredCode}>({Text(index)}, {local});",
        _ => $"frame.Set({Text(index)}, {Travel(value)}{local});",
    };

    private static bool IsSpan(ValueExport value) => value.Form is CollectionForm.Span or CollectionForm.ReadOnlySpan;

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

    private static string Index(ParameterExport parameter) => Text(parameter.Index);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

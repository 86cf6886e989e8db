using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>The values of an <c>OutgoingCall</c> named <c>call</c>, as C# text.</summary>
internal static class OutgoingText
{
    /// <summary>Writes what sets the arguments, runs the call and gives back what it gave.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="parameters">The parameters of the method around it.</param>
    /// <param name="result">Its result.</param>
    /// <param name="name">The name of a parameter by its position.</param>
    public static void WriteBody(SourceWriter writer, EquatableArray<ParameterExport> parameters, ValueExport result, Func<int, string> name)
    {
        WriteArguments(writer, parameters, name);
        writer.Line("call.Run();");
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is { Role: ParameterRole.Ref or ParameterRole.Out } parameter)
            {
                writer.Line($"{name(i)} = {Output(parameter)};");
            }
        }

        if (result.Kind != ValueKind.Void)
        {
            writer.Line($"return {Result(result)};");
        }
    }

    /// <summary>The same of an <c>OutgoingTask</c>, which gives a task.</summary>
    public static void WriteTask(SourceWriter writer, EquatableArray<ParameterExport> parameters, ValueExport result, Func<int, string> name)
    {
        WriteArguments(writer, parameters, name);
        string run = result.Parts is [var given] ? $"call.Run{(given.IsNullable ? "" : "NotNull")}<{given.Code}>()" : "call.Run()";
        bool isValue = result.Code.StartsWith("global::System.Threading.Tasks.ValueTask", StringComparison.Ordinal);
        writer.Line($"return {(isValue ? $"new {result.Code}({run})" : run)};");
    }

    private static void WriteArguments(SourceWriter writer, EquatableArray<ParameterExport> parameters, Func<int, string> name)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is { Role: ParameterRole.Value or ParameterRole.In or ParameterRole.Ref } parameter)
            {
                writer.Line(Set(parameter, name(i)));
            }
        }
    }

    private static string Set(ParameterExport parameter, string value) => parameter.Value.Kind == ValueKind.Delegate
        ? $"call.SetDelegate({Index(parameter)}, {value});"
        : $"call.Set({Index(parameter)}, {value});";

    private static string Output(ParameterExport parameter) => $"call.{Read("Output", parameter.Value)}({Index(parameter)})";

    private static string Result(ValueExport result) => $"call.{Read("Result", result)}()";

    private static string Read(string what, ValueExport value) =>
        $"{(value.Kind == ValueKind.Delegate ? "Delegate" : "")}{what}{(value.IsNullable ? "" : "NotNull")}<{value.Code}>";

    private static string Index(ParameterExport parameter) => parameter.Index.ToString(CultureInfo.InvariantCulture);
}

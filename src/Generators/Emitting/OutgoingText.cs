using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>The values of an <c>OutgoingCall</c> named <c>call</c>, as C# text.</summary>
internal static class OutgoingText
{
    public static string Set(ParameterExport parameter, string value) => parameter.Value.Kind == ValueKind.Delegate
        ? $"call.SetDelegate({Index(parameter)}, {value});"
        : $"call.Set({Index(parameter)}, {value});";

    public static string Output(ParameterExport parameter) => $"call.{Read("Output", parameter.Value)}({Index(parameter)})";

    public static string Result(ValueExport result) => $"call.{Read("Result", result)}()";

    private static string Read(string what, ValueExport value) =>
        $"{(value.Kind == ValueKind.Delegate ? "Delegate" : "")}{what}{(value.IsNullable ? "" : "NotNull")}<{value.Code}>";

    private static string Index(ParameterExport parameter) => parameter.Index.ToString(CultureInfo.InvariantCulture);
}

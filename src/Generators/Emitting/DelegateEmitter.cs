using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>
/// Writes what stands between a delegate type and its funcdef: a method that calls a script's function, of which delegates are
/// made, and thunk and twin that call a delegate.
/// </summary>
internal static class DelegateEmitter
{
    /// <summary>C# text that makes the native of the funcdef.</summary>
    /// <param name="export">The delegate type.</param>
    /// <param name="name">The name of its methods, without their endings.</param>
    public static string Native(DelegateExport export, string name) =>
        $"global::Seraph.HostType.Delegate<{export.Code}>(static function => function.{name}_Call)";

    public static void Write(SourceWriter writer, DelegateExport export, string name)
    {
        WriteCall(writer, export.Invoke, name);
        writer.Line();
        ThunkEmitter.Write(writer, export.Invoke, name);
        writer.Line();
        TwinEmitter.Write(writer, export.Invoke, name);
    }

    private static void WriteCall(SourceWriter writer, CallExport invoke, string name)
    {
        IEnumerable<string> parameters = invoke.Parameters.Select((p, i) => p.Modifier + p.Value.DeclaredCode + " " + Local(i)).Prepend("this global::Seraph.ScriptFunction function");
        writer.Open($"private static {invoke.Result.DeclaredCode} {name}_Call({string.Join(", ", parameters)})");
        if (invoke.Result.Kind == ValueKind.Task)
        {
            writer.Line("var call = new global::Seraph.OutgoingTask(function);");
            OutgoingText.WriteTask(writer, invoke.Parameters, invoke.Result, Local);
        }
        else
        {
            writer.Line("using var call = new global::Seraph.OutgoingCall(function);");
            OutgoingText.WriteBody(writer, invoke.Parameters, invoke.Result, Local);
        }

        writer.Close();
    }

    private static string Local(int parameter) => "arg" + parameter.ToString(CultureInfo.InvariantCulture);
}

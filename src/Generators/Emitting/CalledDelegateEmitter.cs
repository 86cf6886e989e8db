using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the file with a method for each delegate type that C# asks for, of which programs without dynamic code make delegates.</summary>
internal static class CalledDelegateEmitter
{
    public static string Write(EquatableArray<CalledDelegate> delegates)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer, isNullable: false);
        writer.Open("namespace Seraph");
        writer.Line("/// <summary>The delegate types that this assembly asks for with <c>GetFunction</c> and <c>GetDelegate</c>.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Open("internal static class ScriptDelegates");
        writer.Line("// Runs before anything of this assembly does.");
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        writer.Open("internal static void Initialize()");
        writer.Open("if (!global::System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported)");
        writer.Line("Know();");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Open("internal static void Know()");
        for (int i = 0; i < delegates.Count; i++)
        {
            string types = string.Concat(delegates[i].Parameters.Select(p => $", typeof({p})"));
            writer.Line($"global::Seraph.DelegateAdapters.Know<{delegates[i].Code}>(static function => function.{Name(i)}, typeof({delegates[i].Result}){types});");
        }

        writer.Close();
        for (int i = 0; i < delegates.Count; i++)
        {
            writer.Line();
            WriteCall(writer, delegates[i], Name(i));
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void WriteCall(SourceWriter writer, CalledDelegate type, string name)
    {
        string parameters = string.Concat(type.Parameters.Select((p, i) => $", {p} arg{Text(i)}"));
        writer.Comment(type.Code);
        writer.Open($"private static {type.Result} {name}(this global::Seraph.ScriptFunction function{parameters})");
        writer.Line("using var call = new global::Seraph.OutgoingCall(function);");
        for (int i = 0; i < type.Parameters.Count; i++)
        {
            writer.Line($"call.SetChecked({Text(i)}, arg{Text(i)});");
        }

        writer.Line("call.Run();");
        if (type.Result != "void")
        {
            writer.Line($"return call.Result<{type.Result}>();");
        }

        writer.Close();
    }

    private static string Name(int index) => "Call" + Text(index);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

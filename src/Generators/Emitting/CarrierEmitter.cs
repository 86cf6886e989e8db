using System.Globalization;
using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the class whose objects stand for those of script classes.</summary>
internal static class CarrierEmitter
{
    private const string Call = "global::Seraph.OutgoingCall";

    public static void Write(SourceWriter writer, CarrierExport carrier, ClrType clr)
    {
        writer.Line();
        writer.Line($"/// <summary>Stands for objects of script classes that {(carrier.IsInterface ? "implement" : "derive from")} <see cref=\"{clr.Code}\"/>.</summary>");
        string parameters = carrier.IsInterface ? "(global::Seraph.ScriptObject script)" : "";
        writer.Open($"private sealed class {CarrierExport.Name}{parameters} : {clr.Code}, global::Seraph.IScriptCarrier");
        CarrierCall[] calls = [.. carrier.Members.SelectMany(m => m.Calls)];
        string identities = string.Join(", ", calls.Select(c => Literals.Hash(c.Method)));
        writer.Line($"private static readonly global::Seraph.OverridableMethods s_methods = new global::Seraph.OverridableMethods({identities});");
        writer.Line("private readonly global::Seraph.ScriptObject _script" + (carrier.IsInterface ? " = script;" : ";"));
        foreach (EquatableArray<ParameterExport> constructor in carrier.Constructors)
        {
            writer.Line();
            WriteConstructor(writer, constructor);
        }

        writer.Line();
        writer.Line("global::Seraph.ScriptObject global::Seraph.IScriptCarrier.Script => _script;");
        int index = 0;
        foreach (CarrierMember member in carrier.Members)
        {
            writer.Line();
            WriteMember(writer, member, ref index);
        }

        writer.Close();
    }

    private static void WriteConstructor(SourceWriter writer, EquatableArray<ParameterExport> parameters)
    {
        string declared = string.Join(", ", parameters.Select(p => p.Declaration));
        string passed = string.Join(", ", parameters.Skip(1).Select(p => p.Argument));
        writer.Line($"internal {CarrierExport.Name}({declared}) : base({passed}) => _script = {parameters[0].Name};");
    }

    private static void WriteMember(SourceWriter writer, CarrierMember member, ref int index)
    {
        writer.Open(member.Header);
        foreach (CarrierCall call in member.Calls)
        {
            if (call.Accessor.Length > 0)
            {
                writer.Open(call.Accessor);
            }

            WriteCall(writer, call, index++);
            if (call.Accessor.Length > 0)
            {
                writer.Close();
            }
        }

        writer.Close();
    }

    private static void WriteCall(SourceWriter writer, CarrierCall call, int index)
    {
        string arguments = $"_script, s_methods, {index.ToString(CultureInfo.InvariantCulture)}";
        if (call.Base is null)
        {
            writer.Line($"using {Call} call = {Call}.Begin({arguments});");
            OutgoingText.WriteBody(writer, call.Parameters, call.Result, i => call.Parameters[i].Name);
            return;
        }

        writer.Open($"if (!{Call}.TryBegin({arguments}, out {Call} call))");
        writer.Line(call.Result.Kind == ValueKind.Void ? $"{call.Base};" : $"return {call.Base};");
        if (call.Result.Kind == ValueKind.Void)
        {
            writer.Line("return;");
        }

        writer.Close();
        writer.Line();
        writer.Open("using (call)");
        OutgoingText.WriteBody(writer, call.Parameters, call.Result, i => call.Parameters[i].Name);
        writer.Close();
    }
}

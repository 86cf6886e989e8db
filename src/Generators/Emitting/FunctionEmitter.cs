using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes definitions as C# text that makes them.</summary>
internal sealed class FunctionEmitter(SourceWriter writer, TypeTable types)
{
    /// <summary>Writes a call of <c>.Function(…)</c>.</summary>
    /// <param name="function">The function.</param>
    /// <param name="declaredName">The name in the comment; a constructor has none of its own.</param>
    /// <param name="native">C# text that makes its native.</param>
    public void WriteFunction(FfiFunctionDef function, string declaredName, string native)
    {
        writer.Comment((function with { Name = declaredName }).ToString());
        writer.Line($".Function({Make(function)}");
        writer.Line("{");
        writer.Indent();
        if (function.Namespace.Length > 0)
        {
            writer.Line($"Namespace = {Literals.Text(function.Namespace)},");
        }

        if (function.Documentation is not null)
        {
            writer.Line($"Documentation = {Literals.Text(function.Documentation)},");
        }

        if (function.Obsolete is not null)
        {
            writer.Line($"Obsolete = {Literals.Text(function.Obsolete)},");
        }

        if (function.TemplateParameters.Count > 0)
        {
            writer.Line($"TemplateParameters = [{string.Join(", ", function.TemplateParameters.Select(Literals.Text))}],");
        }

        if (function.ListPattern is not null)
        {
            writer.Line($"ListPattern = {Literals.Text(function.ListPattern)},");
        }

        if (function.Intrinsic != FfiIntrinsic.None)
        {
            writer.Line($"Intrinsic = {Literals.Flags(function.Intrinsic)},");
        }

        writer.Line($"Native = {native},");
        writer.Unindent();
        writer.Line("})");
    }

    /// <summary>C# text that makes the native of a function.</summary>
    /// <param name="member">The name of thunk and twin, without their endings.</param>
    public static string Native(string member) => $"new global::Seraph.HostFunction({member}_Thunk, static () => {member}_Direct)";

    /// <summary>The same, of a call that may have no twin, or need no thunk.</summary>
    public static string Native(CallExport call, string member) =>
        call.Kind == CallKind.Thunk ? $"new global::Seraph.HostFunction({call.Receiver}.{call.Name})"
        : call.NeedsFrame ? $"new global::Seraph.HostFunction({member}_Thunk)"
        : Native(member);

    /// <summary>C# text that makes a function, without what stands in braces behind it.</summary>
    public string Make(FfiFunctionDef function)
    {
        string text = $"new global::Seraph.FfiFunctionDef({Literals.Text(function.Name)}, {Literals.Hash(function.Hash)}, {types.Use(function.ReturnType)}, "
            + $"[{string.Join(", ", function.Parameters.Select(MakeParameter))}]";
        bool hasTraits = function.Traits != FfiFunctionTraits.None;
        return text
            + (hasTraits || function.Kind != FfiFunctionKind.Function ? ", " + Literals.Flags(function.Kind) : "")
            + (hasTraits ? ", " + Literals.Flags(function.Traits) : "") + ")";
    }

    /// <summary>Writes a call of <c>.Constant(…)</c> or <c>.Field(…)</c>.</summary>
    public void WriteProperty(string method, FfiPropertyDef property, string? native)
    {
        string @namespace = property.Namespace.Length > 0 ? property.Namespace + "::" : "";
        writer.Comment($"{(property.IsReadOnly ? "const " : "")}{property.Type} {@namespace}{property.Name}");
        var options = new List<string>();
        if (property.Namespace.Length > 0)
        {
            options.Add($"Namespace = {Literals.Text(property.Namespace)}");
        }

        if (property.IsReadOnly)
        {
            options.Add("IsReadOnly = true");
        }

        if (property.Constant is not null)
        {
            options.Add($"Constant = {ExpressionEmitter.Write(property.Constant)}");
        }

        if (property.Documentation is not null)
        {
            options.Add($"Documentation = {Literals.Text(property.Documentation)}");
        }

        if (native is not null)
        {
            options.Add($"Native = {native}");
        }

        writer.Line($".{method}(new global::Seraph.FfiPropertyDef({Literals.Text(property.Name)}, {types.Use(property.Type)}) {{ {string.Join(", ", options)} }})");
    }

    private string MakeParameter(FfiParam parameter) =>
        $"new global::Seraph.FfiParam({Literals.Text(parameter.Name)}, {types.Use(parameter.Type)}"
        + (parameter.Default is null ? "" : ", " + ExpressionEmitter.Write(parameter.Default)) + ")";
}

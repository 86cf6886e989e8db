using System.Globalization;
using Seraph.Language.Ffi;

namespace Seraph.Tool.Stubs;

/// <summary>
/// Writes what a host offers as AngelScript declarations without bodies, in the form that angel-lsp reads from <c>as.predefined</c>:
/// value types are classes there, and list factories constructors.
/// </summary>
internal sealed class PredefinedWriter(TextWriter output)
{
    private int _indent;

    public void Write(IReadOnlyList<FfiImage> images)
    {
        Line("// What the host offers to scripts; written by 'seraph stubs', do not edit.");
        FfiTypeDef[] types = [.. images.SelectMany(i => i.Types.AsEnumerable())];
        Group(types.Where(t => t.Kind == FfiTypeKind.Enum), t => t.Namespace, WriteEnum);
        Group(types.Where(t => t.Kind == FfiTypeKind.Funcdef), t => t.Namespace, WriteFuncdef);
        Group(types.Where(t => t.Kind is not (FfiTypeKind.Enum or FfiTypeKind.Funcdef) && t.TemplateArguments.Count == 0), t => t.Namespace, WriteType);
        Group(images.SelectMany(i => i.Functions.AsEnumerable()), f => f.Namespace, f => WriteFunction(f, ""));
        Group(images.SelectMany(i => i.Constants.AsEnumerable()), c => c.Namespace, WriteProperty);
    }

    private void Group<T>(IEnumerable<T> items, Func<T, string> namespaceOf, Action<T> write)
    {
        foreach (IGrouping<string, T> group in items.GroupBy(namespaceOf))
        {
            Line("");
            if (group.Key.Length > 0)
            {
                Open($"namespace {group.Key}");
            }

            foreach (T item in group)
            {
                write(item);
            }

            if (group.Key.Length > 0)
            {
                Close();
            }
        }
    }

    private void WriteEnum(FfiTypeDef type)
    {
        Document(type.Documentation, null);
        string underlying = type.Enum!.Underlying.ToString();
        Open($"enum {type.Name}{(underlying == "int" ? "" : " : " + underlying)}");
        foreach (FfiEnumValue value in type.Enum.Values)
        {
            Line($"{value.Name} = {value.Value.ToString(CultureInfo.InvariantCulture)},");
        }

        Close();
    }

    private void WriteFuncdef(FfiTypeDef type)
    {
        Document(type.Documentation, null);
        Line($"funcdef {type.Signature! with { Name = type.Name, Namespace = "" }};");
    }

    private void WriteType(FfiTypeDef type)
    {
        Document(type.Documentation, null);
        string parameters = type.TemplateParameters.Count == 0 ? "" : $"<{string.Join(", ", type.TemplateParameters)}>";
        IEnumerable<string> bases = type.Interfaces.Select(i => i.ToString());
        string all = string.Join(", ", type.Base is null ? bases : bases.Prepend(type.Base.ToString()));
        string keyword = type.Kind == FfiTypeKind.Interface ? "interface" : "class";
        Open($"{keyword} {type.Name}{parameters}{(all.Length > 0 ? " : " + all : "")}");
        foreach (FfiPropertyDef field in type.Fields)
        {
            WriteProperty(field);
        }

        // Lists become the default array without a factory.
        if ((type.Traits & FfiTypeTraits.DefaultArray) != 0)
        {
            Line($"{type.Name}(int &in) {{repeat T}};");
        }

        // What super(…) calls is no method that could be written otherwise.
        foreach (FfiFunctionDef function in type.Functions.Where(f => f.Name != "super"))
        {
            WriteFunction(function, type.Name);
        }

        Close();
    }

    private void WriteFunction(FfiFunctionDef function, string owner)
    {
        Document(function.Documentation, function.Obsolete);
        string parameters = function.TemplateParameters.Count == 0 ? "" : $"<{string.Join(", ", function.TemplateParameters)}>";
        string result = function.ReturnType.ToString();
        string text = (function with { Name = function.Name + parameters, Namespace = "" }).ToString()[result.Length..];
        Line(function.Kind switch
        {
            FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory => $"{owner}(int &in) {function.ListPattern};",
            FfiFunctionKind.Constructor or FfiFunctionKind.Factory => owner + text[text.IndexOf('(')..] + ";",
            FfiFunctionKind.Destructor => $"~{owner}();",
            _ => result.Replace(" &inout", " &") + text + ";",
        });
    }

    private void WriteProperty(FfiPropertyDef property)
    {
        Document(property.Documentation, null);
        Line($"{(property.IsReadOnly ? "const " : "")}{property.Type} {property.Name};");
    }

    private void Document(string? documentation, string? obsolete)
    {
        if (documentation is not null)
        {
            Line("// " + documentation.ReplaceLineEndings(" "));
        }

        if (obsolete is not null)
        {
            Line("// Obsolete: " + obsolete.ReplaceLineEndings(" "));
        }
    }

    private void Open(string header)
    {
        Line(header);
        Line("{");
        _indent++;
    }

    private void Close()
    {
        _indent--;
        Line("}");
    }

    private void Line(string text) => output.Write(text.Length == 0 ? "\n" : new string(' ', _indent * 4) + text + "\n");
}

using System.Globalization;
using System.Text;

namespace Seraph.Language.Ffi;

/// <summary>Writes a manifest. Commas are there for the eye; the reader skips them.</summary>
internal sealed class ManifestWriter
{
    private readonly StringBuilder _text = new();

    public string Write(ManifestDocument document)
    {
        WriteHeader();
        foreach (ManifestModule module in document.Modules)
        {
            WriteModule(module.Image.Name);
            for (int i = 0; i < module.Image.Types.Count; i++)
            {
                WriteType(module.Image.Types[i], i < module.ClrNames.Count ? module.ClrNames[i] : "");
            }

            WriteFunctions(module.Image.Functions);
            WriteConstants(module.Image.Constants);
        }

        return ToString();
    }

    /// <summary>The first line of a manifest.</summary>
    public void WriteHeader() => Line(FfiManifest.Header, FfiManifest.Version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The first line of a module; its types follow, its functions, its constants.</summary>
    public void WriteModule(string name) => Line("module", ManifestText.Atom(name));

    public void WriteFunctions(EquatableArray<FfiFunctionDef> functions)
    {
        foreach (FfiFunctionDef function in functions)
        {
            WriteFunction("function", function, default);
        }
    }

    public void WriteConstants(EquatableArray<FfiPropertyDef> constants)
    {
        foreach (FfiPropertyDef constant in constants)
        {
            WriteProperty("constant", constant);
        }
    }

    /// <summary>A member of the type that was written last.</summary>
    public void WriteMember(FfiFunctionDef function, TypeHash type) => WriteFunction(" member", function, type);

    /// <summary>Lines that were written before.</summary>
    public void WriteLines(string lines) => _text.Append(lines);

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    public void WriteType(FfiTypeDef type, string clrName)
    {
        _text.Append("type ").Append(ManifestText.Word(type.Kind)).Append(' ').Append(ManifestText.Atom(type.Namespace)).Append(' ')
            .Append(ManifestText.Atom(type.Name));
        Option("hash", type.Hash == TypeHash.OfType(type.Namespace, type.Name, type.TemplateParameters.Count) ? null : type.Hash.ToString());
        Option("traits", type.Traits == 0 ? null : ManifestText.Word(type.Traits));
        Option("templates", List(type.TemplateParameters, ManifestText.Atom));
        Option("arguments", List(type.TemplateArguments, ManifestText.Type));
        Option("base", type.Base is null ? null : ManifestText.Type(type.Base));
        Option("interfaces", List(type.Interfaces, ManifestText.Type));
        Option("enum", type.Enum is null ? null : ManifestText.Type(type.Enum.Underlying));
        Option("clr", clrName.Length == 0 ? null : ManifestText.Atom(clrName));
        Option("doc", ManifestText.Quote(type.Documentation));
        _text.Append('\n');
        foreach (FfiEnumValue value in type.Enum?.Values ?? default)
        {
            Line(" value", ManifestText.Atom(value.Name) + " " + value.Value.ToString(CultureInfo.InvariantCulture));
        }

        if (type.Signature is not null)
        {
            WriteFunction(" signature", type.Signature, type.Hash);
        }

        foreach (FfiPropertyDef field in type.Fields)
        {
            WriteProperty(" field", field);
        }

        foreach (FfiFunctionDef function in type.Functions)
        {
            WriteMember(function, type.Hash);
        }
    }

    private void WriteFunction(string keyword, FfiFunctionDef function, TypeHash owner)
    {
        _text.Append(keyword).Append(' ').Append(ManifestText.Word(function.Kind)).Append(' ')
            .Append(ManifestText.Type(function.ReturnType)).Append(' ').Append(ManifestText.Atom(function.Name)).Append('(');
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            FfiParam parameter = function.Parameters[i];
            _text.Append(i > 0 ? ", " : "").Append(ManifestText.Type(parameter.Type)).Append(' ').Append(ManifestText.Atom(parameter.Name));
            _text.Append(parameter.Default is null ? "" : " = " + ManifestExpressions.Write(parameter.Default));
        }

        _text.Append(')');
        Option("hash", FfiIdentity.Of(function, owner) == function.Hash ? null : function.Hash.ToString());
        Option("traits", function.Traits == 0 ? null : ManifestText.Word(function.Traits));
        Option("namespace", function.Namespace.Length == 0 ? null : ManifestText.Atom(function.Namespace));
        Option("templates", List(function.TemplateParameters, ManifestText.Atom));
        Option("intrinsic", function.Intrinsic == 0 ? null : ManifestText.Word(function.Intrinsic));
        Option("list", ManifestText.Quote(function.ListPattern));
        Option("doc", ManifestText.Quote(function.Documentation));
        Option("obsolete", ManifestText.Quote(function.Obsolete));
        _text.Append('\n');
    }

    private void WriteProperty(string keyword, FfiPropertyDef property)
    {
        _text.Append(keyword).Append(' ').Append(ManifestText.Type(property.Type)).Append(' ').Append(ManifestText.Atom(property.Name));
        Option("namespace", property.Namespace.Length == 0 ? null : ManifestText.Atom(property.Namespace));
        Option("readonly", property.IsReadOnly ? "true" : null);
        Option("value", property.Constant is null ? null : ManifestExpressions.Write(property.Constant));
        Option("doc", ManifestText.Quote(property.Documentation));
        _text.Append('\n');
    }

    private void Line(string keyword, string rest) => _text.Append(keyword).Append(' ').Append(rest).Append('\n');

    private void Option(string key, string? value)
    {
        if (value is not null)
        {
            _text.Append(' ').Append(key).Append('=').Append(value);
        }
    }

    private static string? List<T>(EquatableArray<T> items, Func<T, string> write) =>
        items.Count == 0 ? null : "(" + string.Join(", ", items.Select(write)) + ")";
}

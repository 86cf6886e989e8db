using Seraph.Language.Ffi;

namespace Seraph.Engine.Modules.Documentation;

/// <summary>
/// What the members and functions of the standard modules do. The text is a resource that only reference pages and editors read:
/// the modules themselves carry none, because every process would pay for it at its start.
/// </summary>
internal static class ModuleDocumentation
{
    private const string Functions = "functions";

    private static readonly Lazy<Dictionary<string, string>> s_texts = new(Read);

    /// <summary>Section and name of every text.</summary>
    public static IReadOnlyCollection<string> Keys => s_texts.Value.Keys;

    /// <summary>The declarations of a standard module with their documentation.</summary>
    public static FfiImage Apply(FfiImage image) => image with
    {
        Types = image.Types.Select(Apply).ToEquatableArray(),
        Functions = image.Functions.Select(f => Apply(f, Functions)).ToEquatableArray(),
    };

    /// <summary>The section of a type's members.</summary>
    public static string SectionOf(FfiTypeDef type) =>
        type.TemplateParameters.Count == 0 ? type.QualifiedName : $"{type.QualifiedName}<{string.Join(", ", type.TemplateParameters)}>";

    /// <summary>Section and name of a function.</summary>
    public static string KeyOf(FfiFunctionDef function, string section) => section + "/" + function.Kind switch
    {
        FfiFunctionKind.Constructor or FfiFunctionKind.Factory => "new",
        FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory => "list",
        _ => function.Namespace.Length == 0 ? function.Name : $"{function.Namespace}::{function.Name}",
    };

    private static FfiTypeDef Apply(FfiTypeDef type) => type with
    {
        Documentation = type.Documentation ?? Find($"{Functions}/{type.QualifiedName}"),
        Functions = type.Functions.Select(f => Apply(f, SectionOf(type))).ToEquatableArray(),
    };

    private static FfiFunctionDef Apply(FfiFunctionDef function, string section) =>
        function with { Documentation = function.Documentation ?? Find(KeyOf(function, section)) };

    private static string? Find(string key) => s_texts.Value.GetValueOrDefault(key);

    private static Dictionary<string, string> Read()
    {
        using Stream stream = typeof(ModuleDocumentation).Assembly.GetManifestResourceStream("Seraph.Modules.members.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>();
        string section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line[1..^1];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                int colon = line.IndexOf(": ", StringComparison.Ordinal);
                texts.Add($"{section}/{line[..colon]}", line[(colon + 2)..]);
            }
        }

        return texts;
    }
}

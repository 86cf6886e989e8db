using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Seraph.Language.Ffi;

namespace Seraph.Engine.Tests.Modules;

/// <summary>The reference page of a standard module, made from what it registers and from its XML documentation.</summary>
internal static partial class ModulePage
{
    private static readonly XDocument s_documentation =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Seraph.Engine.xml"));

    /// <summary>The text of the page.</summary>
    /// <param name="module">The module.</param>
    /// <param name="member">Its member of <see cref="StandardModules"/> as XML documentation names it.</param>
    public static string Write(FfiModule module, string member)
    {
        FfiImage image = module.GetImage();
        var page = new StringBuilder();
        page.Append($"# {module.Name}\n\nMade from the module by `ModulePageTests`; do not edit.\n\n{Summary(member)}\n");
        foreach (FfiTypeDef type in image.Types.OrderBy(t => t.Functions.Count == 0))
        {
            string parameters = type.TemplateParameters.Count == 0 ? "" : $"<{string.Join(", ", type.TemplateParameters)}>";
            page.Append($"\n## {type.QualifiedName}{parameters.Replace("<", "\\<", StringComparison.Ordinal)}\n\n{type.Documentation}\n");
            List(page, [.. type.Fields.Select(Field), .. Members(type.Functions, f => Member(f, type.Name + parameters))]);
        }

        if (image.Functions.Count > 0 || image.Constants.Count > 0)
        {
            page.Append("\n## Functions and constants\n");
            List(page, [.. Members(image.Functions, f => f.ToString()), .. ConstantsOf(image)]);
        }

        return page.ToString().Replace(" &inout ", "& ", StringComparison.Ordinal).Replace("? &", "?&", StringComparison.Ordinal);
    }

    // Constructors first, overloads together. What a function does stands above it, once for those that do the same.
    private static IEnumerable<string> Members(IEnumerable<FfiFunctionDef> functions, Func<FfiFunctionDef, string> write)
    {
        string? last = null;
        foreach (FfiFunctionDef function in functions.OrderBy(f => f.Kind is FfiFunctionKind.Function or FfiFunctionKind.Method).GroupBy(f => f.Name).SelectMany(g => g))
        {
            if (function.Documentation != last)
            {
                last = function.Documentation;
                yield return $"\n// {last}";
            }

            yield return write(function);
        }
    }

    private static void List(StringBuilder page, string[] declarations)
    {
        if (declarations.Length > 0)
        {
            page.Append($"\n```\n{string.Join('\n', declarations).TrimStart('\n')}\n```\n");
        }
    }

    private static string Field(FfiPropertyDef field) => $"{field.Type} {field.Name}";

    private static IEnumerable<string> ConstantsOf(FfiImage image) =>
        image.Constants.Select((c, i) => i == 0 && image.Functions.Count > 0 ? "\n" + Constant(c) : Constant(c));

    private static string Constant(FfiPropertyDef constant) =>
        $"const {constant.Type} {constant.Namespace}::{constant.Name}";

    private static string Member(FfiFunctionDef function, string owner)
    {
        if (function.ListPattern is { } pattern)
        {
            return $"{owner} = {pattern}";
        }

        string text = function.ToString();
        if (function.Kind is FfiFunctionKind.Constructor or FfiFunctionKind.Factory)
        {
            return owner + text[text.IndexOf('(')..];
        }

        // To scripts such a method changes its object.
        bool changes = (function.Traits & FfiFunctionTraits.Replaces) != 0;
        return changes ? "void" + text[function.ReturnType.ToString().Length..] : text;
    }

    private static string Summary(string member)
    {
        XElement summary = s_documentation.Descendants("member")
            .Single(m => (string?)m.Attribute("name") is { } name && (name == member || name.StartsWith(member + "(", StringComparison.Ordinal)))
            .Element("summary")!;
        var text = new StringBuilder();
        foreach (XNode node in summary.Nodes())
        {
            text.Append(node switch
            {
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement { Name.LocalName: "see" } see => $"`{((string)see.Attribute("cref")!).Split('(')[0].Split('.')[^1].Split('`')[0]}`",
                XElement other => other.Value,
                _ => node.ToString(),
            });
        }

        return WhiteSpace().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

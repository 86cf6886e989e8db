using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>A <c>shared</c> declaration of the unit that is being compiled.</summary>
internal sealed class SharedDeclaration(
    string key, string name, string @namespace, DeclarationSyntax syntax, SourceText source, TextSpan nameSpan)
{
    /// <summary>Tells it from other entities: the qualified name, of functions also the types of the parameters as written.</summary>
    public string Key { get; } = key;

    public string Name { get; } = name;

    public string Namespace { get; } = @namespace;

    public DeclarationSyntax Syntax { get; } = syntax;

    public SourceText Source { get; } = source;

    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>Imported by <c>external</c>: the text is that of another unit.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Namespaces that <c>using</c> directives make visible to it.</summary>
    public string[] Usings { get; set; } = [];

    /// <summary>The class, interface or enum; null for a function.</summary>
    public TypeDef? Type { get; set; }

    /// <summary>The function; null for a type.</summary>
    public FunctionDef? Function { get; set; }

    /// <summary>The shared types and functions that its code names.</summary>
    public HashSet<object> Uses { get; } = [];
}

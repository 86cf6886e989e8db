namespace Seraph.Language.Symbols;

/// <summary>What makes a type a template definition (parameters only) or an instance of one (arguments too).</summary>
internal sealed class TemplateInfo
{
    /// <summary>The template this is an instance of; null for the definition itself.</summary>
    public TypeDef? Definition { get; init; }

    /// <summary>The type parameters of a definition, usable in its own signatures only.</summary>
    public TypeDef[] Parameters { get; init; } = [];

    /// <summary>The type arguments of an instance, modifiers included.</summary>
    public DataType[] Arguments { get; init; } = [];
}

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

    /// <summary>The host registered the type for these arguments itself, with members of its own.</summary>
    public bool IsSpecialization { get; init; }

    /// <summary>An argument is a type parameter: the type stands in signatures of a template only and has no members.</summary>
    public bool IsOpen { get; init; }

    /// <summary>
    /// Of a definition: which of its members name instances of other templates, and are made with each instance; all others are
    /// made when they are first asked for. Null if everything is made at once. Known when its registry is sealed.
    /// </summary>
    public int[]? EagerMembers { get; set; }

    /// <summary>Templates inside each other, this one included: 1 for <c>array&lt;int&gt;</c>.</summary>
    public int Depth { get; init; }

    /// <summary>Templates in the written type, this one included.</summary>
    public int Size { get; init; }
}

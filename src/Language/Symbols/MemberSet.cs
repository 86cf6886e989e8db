namespace Seraph.Language.Symbols;

/// <summary>Everything one name means as a member of one type.</summary>
internal sealed class MemberSet
{
    /// <summary>The overloads.</summary>
    public FunctionDef[] Methods { get; set; } = [];

    public FieldDef? Field { get; set; }

    /// <summary>The getter or getters when the name is a virtual property (their functions are called <c>get_name</c>).</summary>
    public FunctionDef[] Getters { get; set; } = [];

    public FunctionDef[] Setters { get; set; } = [];

    /// <summary>A funcdef declared inside the class.</summary>
    public TypeDef? Type { get; set; }

    public bool IsProperty => Getters.Length > 0 || Setters.Length > 0;
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A parameter, local variable, or a temporary the binder needs.</summary>
internal sealed class LocalVariable(string name, DataType type, TextSpan span)
{
    private readonly TypeDef _type = type.Type;
    private readonly FfiModifiers _modifiers = type.Modifiers;

    public string Name { get; } = name;

    /// <summary>The type without reference modifier; const if it may not be assigned.</summary>
    public DataType Type => new(_type, _modifiers);

    public TextSpan Span { get; } = span;

    /// <summary>Index of the parameter, or -1.</summary>
    public int Parameter { get; init; } = -1;

    /// <summary>
    /// A string variable that <c>+=</c> appends to: its register holds a string or, after appending, a text that grows. Only
    /// the writer's instructions for such variables may use the register.
    /// </summary>
    public bool IsGrowingText { get; set; }

    /// <summary>A number that nothing was assigned to yet, by what stands before in the text.</summary>
    public bool IsUnset { get; set; }

    /// <summary>First register in the bank of the type; the writer sets it.</summary>
    public int Register { get; set; } = -1;
}

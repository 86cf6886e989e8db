using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// A virtual property: reading calls the getter, assigning the setter. <see cref="Object"/> is null for one of a namespace;
/// <see cref="Arguments"/> are those of an indexed property.
/// </summary>
internal sealed class BoundPropertyAccess(
    TextSpan span, DataType type, BoundExpression? @object, FunctionDef? getter, FunctionDef? setter, BoundArgument[] arguments)
    : BoundExpression(BoundKind.PropertyAccess, span, type)
{
    public BoundExpression? Object { get; } = @object;

    public FunctionDef? Getter { get; } = getter;

    public FunctionDef? Setter { get; } = setter;

    public BoundArgument[] Arguments { get; } = arguments;

    public override bool IsPlace => true;
}

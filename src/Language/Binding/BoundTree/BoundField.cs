using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>A field of a script object (null raises), or of an unmanaged struct in number slots, which may be a place itself.</summary>
internal sealed class BoundField(TextSpan span, DataType type, BoundExpression @object, FieldDef field)
    : BoundExpression(BoundKind.Field, span, type)
{
    public BoundExpression Object { get; } = @object;

    public FieldDef Field { get; } = field;

    public override bool IsPlace => Object.IsPlace || Object.Type.Type.IsReferenceType;
}

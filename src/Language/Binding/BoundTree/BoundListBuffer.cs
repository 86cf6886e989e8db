using Seraph.Language.Symbols;

namespace Seraph.Language.Binding.BoundTree;

/// <summary>
/// The values of an initialisation list as a list factory gets them: variants, and lists inside of lists. They are evaluated
/// first to last.
/// </summary>
internal sealed class BoundListBuffer(TextSpan span, BoundExpression[] items)
    : BoundExpression(BoundKind.ListBuffer, span, new DataType(PrimitiveTypes.Variable))
{
    public BoundExpression[] Items { get; } = items;
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary><c>c ? f : g</c> of functions or lambdas, whose type is that of its target.</summary>
internal sealed class UnboundChoice(
    TextSpan span, BoundExpression condition, BoundExpression whenTrue, BoundExpression whenFalse, FunctionBinder binder)
    : BoundExpression(BoundKind.Open, span, new DataType(PrimitiveTypes.Variable)), IConversionSource
{
    public string Description => "a choice of functions";

    public Conversion ConversionTo(DataType target) =>
        target.Type.Signature is not null && binder.CanConvert(whenTrue, target) && binder.CanConvert(whenFalse, target)
            ? Conversion.Identity
            : Conversion.None;

    public BoundExpression Bind(DataType target)
    {
        BoundExpression first = binder.ConvertForStore(whenTrue, target, whenTrue.Span);
        BoundExpression second = binder.ConvertForStore(whenFalse, target, whenFalse.Span);
        return first.Type.IsError || second.Type.IsError
            ? new BoundErrorExpression(Span)
            : new BoundConditional(Span, target.WithoutReference(), condition, first, second);
    }
}

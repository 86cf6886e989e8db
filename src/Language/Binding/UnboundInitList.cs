using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>An initialisation list that has no type yet: an argument whose parameter decides what it becomes.</summary>
internal sealed class UnboundInitList(InitListExpressionSyntax syntax, FunctionBinder binder)
    : BoundExpression(BoundKind.Open, syntax.Span, new DataType(PrimitiveTypes.Variable)), IConversionSource
{
    public InitListExpressionSyntax Syntax { get; } = syntax;

    public string Description => "{…}";

    public Conversion ConversionTo(DataType target) =>
        target.Type.IsArray || target.Type.ListConstructor is not null || target.IsError ? new Conversion(ConversionKind.Identity, ConversionCost.ToObject) : Conversion.None;

    public BoundExpression Bind(DataType target) => binder.BindInitList(Syntax, target);
}

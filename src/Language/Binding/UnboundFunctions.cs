using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>The name of a function without a call: the funcdef it is converted to chooses the overload.</summary>
internal sealed class UnboundFunctions(TextSpan span, FunctionDef[] functions, FunctionBinder binder)
    : BoundExpression(BoundKind.Open, span, new DataType(PrimitiveTypes.Variable)), IConversionSource
{
    public string Description => $"function {functions[0].Name.Text}";

    public Conversion ConversionTo(DataType target) => Find(target) is null ? Conversion.None : Conversion.Identity;

    public BoundExpression Bind(DataType target) => Find(target) is { } chosen
        ? binder.FunctionValue(chosen, target, Span)
        : binder.ReportNoFunction(functions, Description, target, Span);

    private FunctionDef? Find(DataType target) => target.Type.Signature is { } signature
        ? Array.Find(functions, f => f.TypeParameters.Length == 0 && Signatures.AreInterchangeable(f, signature))
        : null;
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>A lambda: the funcdef it is converted to gives it the types it does not write.</summary>
/// <param name="syntax">The lambda.</param>
/// <param name="types">The written type of each parameter with its mode; not valid where there is none.</param>
/// <param name="binder">Binds the code around.</param>
internal sealed class UnboundLambda(LambdaExpressionSyntax syntax, DataType[] types, FunctionBinder binder)
    : BoundExpression(BoundKind.Open, syntax.Span, new DataType(PrimitiveTypes.Variable)), IConversionSource
{
    public string Description => $"function({string.Join(", ", syntax.Parameters.Select(Describe))})";

    public Conversion ConversionTo(DataType target) =>
        target.Type.Signature is { } signature && Fits(signature) ? Conversion.Identity : Conversion.None;

    public BoundExpression Bind(DataType target) => ConversionTo(target).Exists
        ? binder.LambdaValue(syntax, target)
        : binder.ReportNoFunction([], Description, target, Span);

    private bool Fits(FunctionDef signature)
    {
        bool fits = signature.Parameters.Length == types.Length;
        for (int i = 0; fits && i < types.Length; i++)
        {
            fits = !types[i].IsValid || types[i].IsError || types[i].IsSame(signature.Parameters[i].Type);
        }

        return fits;
    }

    private string Describe(ParameterSyntax parameter, int index)
    {
        string type = types[index].IsValid ? types[index].ToString() : "";
        string name = parameter.Name?.Text ?? "";
        return type.Length > 0 && name.Length > 0 ? $"{type} {name}" : type + name;
    }
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>The values of literal host constants as the compiler keeps them.</summary>
internal static class FfiConstants
{
    /// <summary>The value converted to the type, or null if it is no literal of it.</summary>
    public static ConstantValue? Evaluate(FfiExpr value, DataType type)
    {
        NumericKind kind = type.Type.Numeric;
        return value switch
        {
            FfiExpr.Bool e when kind == NumericKind.Bool => ConstantValue.Of(e.Value),
            FfiExpr.String e when type.Type.IsString => ConstantValue.Of(e.Value),
            FfiExpr.Int e when kind.IsInteger() => ConstantValue.Of(e.Value),
            FfiExpr.UInt e when kind.IsInteger() => new ConstantValue(e.Value),
            FfiExpr.Int e when kind.IsReal() => OfReal(e.Value, kind),
            FfiExpr.Double e when kind.IsReal() => OfReal(e.Value, kind),
            FfiExpr.Float e when kind.IsReal() => OfReal(e.Value, kind),
            FfiExpr.Unary { Operator: "-", Operand: FfiExpr.Int e } => Evaluate(new FfiExpr.Int(-e.Value), type),
            FfiExpr.Unary { Operator: "-", Operand: FfiExpr.UInt e } => Evaluate(new FfiExpr.Int(unchecked(-(long)e.Value)), type),
            FfiExpr.Unary { Operator: "-", Operand: FfiExpr.Double e } => Evaluate(new FfiExpr.Double(-e.Value), type),
            FfiExpr.Unary { Operator: "-", Operand: FfiExpr.Float e } => Evaluate(new FfiExpr.Float(-e.Value), type),
            _ => null,
        };
    }

    private static ConstantValue OfReal(double value, NumericKind kind) =>
        kind == NumericKind.Double ? ConstantValue.Of(value) : ConstantValue.OfFloat((float)value);
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Numbers, enums and bools among themselves. A bool converts to nothing, nothing converts to an enum by itself.</summary>
internal sealed partial class Conversions
{
    private static Conversion FindNumeric(TypeDef source, TypeDef target)
    {
        if (ReferenceEquals(source, target))
        {
            return Conversion.Identity;
        }

        if (!source.Numeric.IsNumber() || !target.Numeric.IsNumber() || target.Kind == TypeKind.Enum)
        {
            return Conversion.None;
        }

        return source.Kind == TypeKind.Enum
            ? new Conversion(ConversionKind.EnumToNumber, CostOfEnum(source.Numeric, target.Numeric))
            : new Conversion(ConversionKind.Numeric, CostOfNumber(source.Numeric, target.Numeric));
    }

    private static Conversion FindExplicitNumeric(TypeDef source, TypeDef target) =>
        !ReferenceEquals(source, target) && target.Kind == TypeKind.Enum && source.Numeric.IsNumber()
            ? new Conversion(ConversionKind.NumberToEnum, CostOfNumber(source.Numeric, target.Numeric))
            : FindNumeric(source, target);

    // A change of sign hides a change of size, and the kind of number hides both.
    private static ConversionCost CostOfNumber(NumericKind source, NumericKind target) =>
        source.IsReal() && !target.IsReal() ? ConversionCost.FloatToInt
        : !source.IsReal() && target.IsReal() ? ConversionCost.IntToFloat
        : source.IsSigned() && target.IsUnsigned() ? ConversionCost.SignedToUnsigned
        : source.IsUnsigned() && target.IsSigned() ? ConversionCost.UnsignedToSigned
        : target.Size() > source.Size() ? ConversionCost.SizeUp
        : target.Size() < source.Size() ? ConversionCost.SizeDown
        : ConversionCost.None;

    private static ConversionCost CostOfEnum(NumericKind source, NumericKind target) => CostOfNumber(source, target) switch
    {
        ConversionCost.None => ConversionCost.EnumSameSize,
        ConversionCost.SizeUp or ConversionCost.SizeDown => ConversionCost.EnumOtherSize,
        ConversionCost other => other,
    };
}

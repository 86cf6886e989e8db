using System.Text;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>Values of any type as text: numbers and strings as concatenation writes them, enums by name, objects by their type.</summary>
internal static class ValueText
{
    /// <summary>The arguments of a variadic parameter, one after the other.</summary>
    public static string Join(ReadOnlySpan<object?> variants)
    {
        if (variants.Length == 1)
        {
            return Of(variants[0] as Variant);
        }

        var text = new StringBuilder();
        foreach (object? item in variants)
        {
            text.Append(Of(item as Variant));
        }

        return text.ToString();
    }

    public static string Of(Variant? variant)
    {
        if (variant is null)
        {
            return "null";
        }

        TypeDef type = variant.Type.Type;
        if (variant.Type.IsHandle || type.Numeric == NumericKind.None)
        {
            return OfObject(variant);
        }

        return type.Enum is { } values && FindName(values, variant.Bits, type.Numeric) is { } name
            ? name
            : OfNumber(variant.Bits, type.Numeric);
    }

    private static string OfObject(Variant variant) => variant switch
    {
        { Type: { IsHandle: false, Type.IsString: true } } => variant.Value as string ?? "",
        { Value: ScriptObject value } => value.TypeName,
        { Value: null, Type.IsInObjects: true } => "null",
        _ => variant.Type.Type.QualifiedName,
    };

    private static string OfNumber(ulong bits, NumericKind kind) => kind switch
    {
        NumericKind.Bool => NumberText.Of((byte)bits != 0),
        NumericKind.Float => NumberText.Of(BitConverter.UInt32BitsToSingle((uint)bits)),
        NumericKind.Double => NumberText.Of(BitConverter.UInt64BitsToDouble(bits)),
        _ when kind.IsSigned() => NumberText.Of((long)VariantConversions.Convert(bits, kind, NumericKind.Int64)),
        _ => NumberText.Of(VariantConversions.Convert(bits, kind, NumericKind.UInt64)),
    };

    private static string? FindName(EnumInfo values, ulong bits, NumericKind kind)
    {
        long wanted = (long)VariantConversions.Convert(bits, kind, NumericKind.Int64);
        foreach (EnumValueDef value in values.Values)
        {
            if (value.Value == wanted)
            {
                return value.Name.Text;
            }
        }

        return null;
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Turns constants of C# into expressions of scripts.</summary>
internal static class DefaultValueReader
{
    /// <summary>The default of an optional parameter, or null where scripts cannot express it.</summary>
    public static FfiExpr? Read(IParameterSymbol parameter, MappedType type) =>
        parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum
            ? ReadEnum(@enum, parameter.ExplicitDefaultValue, type)
            : ReadValue(parameter.ExplicitDefaultValue, type) is { } value && IsExpressible(value) ? value : null;

    /// <summary>A constant of a type that is no enum.</summary>
    public static FfiExpr? ReadValue(object? value, MappedType type) => type.Value.Kind switch
    {
        ValueKind.Bool => new FfiExpr.Bool(value is true),
        ValueKind.Int8 or ValueKind.Int16 or ValueKind.Int32 or ValueKind.Int64 =>
            new FfiExpr.Int(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ValueKind.UInt8 or ValueKind.UInt16 or ValueKind.UInt32 or ValueKind.UInt64 =>
            new FfiExpr.UInt(value is char c ? c : Convert.ToUInt64(value, CultureInfo.InvariantCulture)),
        ValueKind.Float => new FfiExpr.Float(value is float single ? single : 0),
        ValueKind.Double => new FfiExpr.Double(value is double real ? real : 0),
        ValueKind.String => new FfiExpr.String(value as string ?? ""),   // a string of scripts is never null
        ValueKind.Object or ValueKind.Delegate => new FfiExpr.Null(),
        ValueKind.Struct or ValueKind.Boxed => new FfiExpr.Construct(type.Type, default),
        _ => null,
    };

    private static FfiExpr ReadEnum(INamedTypeSymbol @enum, object? value, MappedType type)
    {
        IFieldSymbol? named = @enum.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f =>
            f.HasConstantValue && Equals(f.ConstantValue, value) && !f.HasAttribute(KnownNames.ScriptIgnoreAttribute)
            && ScriptNames.IsIdentifier(MemberNames.Of(f)));
        return named is not null
            ? new FfiExpr.EnumValue(type.Type, MemberNames.Of(named))
            : new FfiExpr.Construct(type.Type, [ReadValue(value, type)!]);
    }

    private static bool IsExpressible(FfiExpr value) => value switch
    {
        FfiExpr.Float { Value: var v } => !float.IsNaN(v) && !float.IsInfinity(v),
        FfiExpr.Double { Value: var v } => !double.IsNaN(v) && !double.IsInfinity(v),
        _ => true,
    };
}

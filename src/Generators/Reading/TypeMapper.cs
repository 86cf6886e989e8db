using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Finds the script type of a C# type.</summary>
internal sealed class TypeMapper
{
    private readonly ExportIndex _index;

    private static readonly TypeHash s_array = TypeHash.OfType("", "array", 1);
    private static readonly FfiDataType s_dictionary =
        FfiDataType.Of(TypeHash.OfType("", "dictionary"), "dictionary", default, FfiModifiers.Handle);

    /// <param name="index">What is exported.</param>
    /// <param name="delegateScope">The script namespace of funcdefs for delegate types that nobody exports.</param>
    public TypeMapper(ExportIndex index, string delegateScope)
    {
        _index = index;
        Delegates = new DelegateReader(this, index, delegateScope);
    }

    /// <summary>The instances of generic classes of this project that were mapped, in the order of their first use.</summary>
    public List<TemplateInstance> Instances { get; } = [];

    /// <summary>The type that a static class describes, as its members name it.</summary>
    public (INamedTypeSymbol Type, MappedType Mapped)? Described { get; set; }

    /// <summary>The delegate types that nobody exports.</summary>
    public DelegateReader Delegates { get; }

    /// <summary>
    /// The script type, or null. Then <paramref name="fault"/> tells why, or is null where that has been said already: by the
    /// compiler, or about the export of the type.
    /// </summary>
    public MappedType? Map(ITypeSymbol type, TypePlace place, out Fault? fault)
    {
        fault = null;
        if (MapSpecial(type) is { } special)
        {
            return special;
        }

        if (Described is var (described, mapped) && type.IsSame(described))
        {
            bool isNullable = type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };
            return mapped with { Value = mapped.Value with { IsNullable = isNullable } };
        }

        if (type.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            return new MappedType(
                FfiDataType.Named(parameter.Name),
                new ValueExport(ValueKind.Generic, CodeText.Identifier(parameter.Name), parameter.NullableAnnotation == NullableAnnotation.Annotated));
        }

        if (place != TypePlace.Value && MapPlaced(type, place, out fault) is { } placed)
        {
            return placed;
        }

        if (fault is not null)
        {
            return null;
        }

        if (FindReason(type) is { } reason)
        {
            fault = Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' {reason}");
            return null;
        }

        var named = (INamedTypeSymbol)type;
        return named.HasFullName(KnownNames.ScriptArray) ? MapArray(named, out fault)
            : named.HasFullName(KnownNames.ScriptDictionary) ? new MappedType(s_dictionary, Reference(named))
            : named.TypeKind == TypeKind.Delegate ? Delegates.Map(named, out fault)
            : MapExported(named, out fault);
    }

    // What is no type of its own for scripts, but can be said in a signature.
    private MappedType? MapPlaced(ITypeSymbol type, TypePlace place, out Fault? fault)
    {
        fault = null;
        if (CollectionTypes.Find(type) is var (form, element))
        {
            return CollectionTypes.IsText(form, element) && place != TypePlace.Output
                ? new MappedType(FfiDataType.String, new ValueExport(ValueKind.String, CodeText.Type(type)))
                : MapCollection(type, form, element, place, out fault);
        }

        return type switch
        {
            { SpecialType: SpecialType.System_Object } when place is TypePlace.Parameter or TypePlace.Output => new MappedType(
                FfiDataType.Variable, new ValueExport(ValueKind.Any, "object", type.NullableAnnotation != NullableAnnotation.NotAnnotated)),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional => MapOptional(optional, place, out fault),
            INamedTypeSymbol { IsTupleType: true } tuple when place == TypePlace.Result => MapTuple(tuple, out fault),
            _ => null,
        };
    }

    private MappedType? MapCollection(ITypeSymbol type, CollectionForm form, ITypeSymbol element, TypePlace place, out Fault? fault)
    {
        if (MapPart(element, TypePlace.Value, out fault) is not { } mapped)
        {
            return null;
        }

        bool holdsObjects = mapped.Value.Kind is ValueKind.Object or ValueKind.Boxed;
        if ((form == CollectionForm.Span && place == TypePlace.Parameter && (holdsObjects || mapped.Value.Kind == ValueKind.String))
            || (place == TypePlace.Output && form is CollectionForm.Span or CollectionForm.ReadOnlySpan))
        {
            fault = Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' gives no access to arrays of scripts; use IReadOnlyList<T> or ScriptArray<T>");
            return null;
        }

        bool isNullable = !type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return new MappedType(
            FfiDataType.Of(s_array, "array", [mapped.Type], FfiModifiers.Handle),
            new ValueExport(ValueKind.Collection, CodeText.Type(type), isNullable) { Form = form, Parts = [mapped.Value] });
    }

    /// <summary>What is an element of an array, or what a task gives.</summary>
    public MappedType? MapPart(ITypeSymbol type, TypePlace place, out Fault? fault)
    {
        MappedType? mapped = Map(type, place, out fault);
        if (mapped?.Value.Kind != ValueKind.Delegate)
        {
            return mapped;
        }

        fault = Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' is a delegate, which cannot be part of another type");
        return null;
    }

    // As a parameter it takes a value; null is said by an overload without it.
    private MappedType? MapOptional(INamedTypeSymbol type, TypePlace place, out Fault? fault)
    {
        fault = null;
        if (place == TypePlace.Output || Map(type.TypeArguments[0], TypePlace.Value, out fault) is not { } value)
        {
            return null;
        }

        return place == TypePlace.Parameter
            ? value with { Value = value.Value with { IsNullable = true } }
            : new MappedType(FfiDataType.Bool, new ValueExport(ValueKind.Optional, CodeText.Type(type)) { Parts = [value.Value] })
            {
                Parts = [("value", value)],
            };
    }

    private MappedType? MapTuple(INamedTypeSymbol type, out Fault? fault)
    {
        fault = null;
        var parts = new List<(string, MappedType)>();
        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (Map(element.Type, TypePlace.Value, out fault) is not { } part)
            {
                return null;
            }

            parts.Add((element.IsExplicitlyNamedTupleElement ? element.Name : "item" + element.Name.Substring("Item".Length), part));
        }

        return new MappedType(
            FfiDataType.Void, new ValueExport(ValueKind.Tuple, CodeText.Type(type)) { Parts = parts.Select(p => p.Item2.Value).ToEquatableArray() })
        {
            Parts = parts.ToEquatableArray(),
        };
    }

    private static MappedType? MapSpecial(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => Primitive(FfiDataType.Bool, ValueKind.Bool, "bool"),
        SpecialType.System_SByte => Primitive(FfiDataType.Int8, ValueKind.Int8, "sbyte"),
        SpecialType.System_Int16 => Primitive(FfiDataType.Int16, ValueKind.Int16, "short"),
        SpecialType.System_Int32 => Primitive(FfiDataType.Int, ValueKind.Int32, "int"),
        SpecialType.System_Int64 => Primitive(FfiDataType.Int64, ValueKind.Int64, "long"),
        SpecialType.System_Byte => Primitive(FfiDataType.UInt8, ValueKind.UInt8, "byte"),
        SpecialType.System_UInt16 => Primitive(FfiDataType.UInt16, ValueKind.UInt16, "ushort"),
        SpecialType.System_UInt32 => Primitive(FfiDataType.UInt, ValueKind.UInt32, "uint"),
        SpecialType.System_UInt64 => Primitive(FfiDataType.UInt64, ValueKind.UInt64, "ulong"),
        SpecialType.System_Single => Primitive(FfiDataType.Float, ValueKind.Float, "float"),
        SpecialType.System_Double => Primitive(FfiDataType.Double, ValueKind.Double, "double"),
        SpecialType.System_Char => new MappedType(FfiDataType.UInt16, new ValueExport(ValueKind.UInt16, "char", NeedsCast: true)),
        SpecialType.System_String => new MappedType(
            FfiDataType.String, new ValueExport(ValueKind.String, "string", type.NullableAnnotation == NullableAnnotation.Annotated)),
        _ => null,
    };

    private static MappedType Primitive(FfiDataType type, ValueKind kind, string code) => new(type, new ValueExport(kind, code));

    private static string? FindReason(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object } => "holds a value of any type; that is possible for parameters only",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "has no counterpart in scripts",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "is a pointer, which scripts cannot have",
        { TypeKind: TypeKind.Array } => "is an array, which only parameters, results and properties can be; use ScriptArray<T>",
        { IsRefLikeType: true } => "is a ref struct, which scripts cannot have",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "is a nullable value, which only parameters, results and properties can be",
        { IsTupleType: true } => "is a tuple, which only results can be",
        INamedTypeSymbol => null,
        _ => "has no counterpart in scripts",
    };

    // The engine holds numbers, strings and unmanaged structs of an array as themselves, and all else as objects or integers.
    private MappedType? MapArray(INamedTypeSymbol type, out Fault? fault)
    {
        MappedType? element = MapPart(type.TypeArguments[0], TypePlace.Value, out fault);
        if (element is { Value: { NeedsCast: false, Kind: not (ValueKind.Object or ValueKind.Boxed) } })
        {
            return new MappedType(FfiDataType.Of(s_array, "array", [element.Type], FfiModifiers.Handle), Reference(type));
        }

        fault ??= element is null ? null : Fault.Unsupported(
            $"the type '{type.ToDisplayString(CodeText.Message)}' is no array that scripts share with C#; its elements must be numbers, strings or unmanaged structs");
        return null;
    }

    private MappedType? MapExported(INamedTypeSymbol type, out Fault? fault)
    {
        if (_index.Find(type, out bool isFaulty) is not { } exported)
        {
            fault = isFaulty ? null
                : type.IsGenericType ? Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' is generic, and nothing exports '{type.OriginalDefinition.ToDisplayString(CodeText.Message)}'")
                : new Fault(ProblemIds.UnknownType, type.ToDisplayString(CodeText.Message));
            return null;
        }

        fault = null;
        if (type.IsGenericType)
        {
            return MapInstance(type, (FfiDataType.Resolved)exported.Type, out fault);
        }

        string code = CodeText.Type(type);
        return exported.Kind switch
        {
            FfiTypeKind.Enum => new MappedType(
                exported.Type, new ValueExport(MapSpecial(type.EnumUnderlyingType!)!.Value.Kind, code, NeedsCast: true)),
            FfiTypeKind.Struct => new MappedType(
                exported.Type, new ValueExport(type.IsUnmanagedType ? ValueKind.Struct : ValueKind.Boxed, code)),
            _ => new MappedType(exported.Type.With(FfiModifiers.Handle), Reference(type)),
        };
    }

    private MappedType? MapInstance(INamedTypeSymbol type, FfiDataType.Resolved template, out Fault? fault)
    {
        fault = null;
        var arguments = new List<FfiDataType>();
        foreach (ITypeSymbol argument in type.TypeArguments)
        {
            if (MapPart(argument, TypePlace.Value, out fault) is not { } mapped)
            {
                return null;
            }

            arguments.Add(mapped.Type);
        }

        if (InstanceReader.Find(type, _index) is { } instance && !Instances.Contains(instance))
        {
            Instances.Add(instance);
        }

        return new MappedType(FfiDataType.Of(template.Hash, template.Name, arguments.ToEquatableArray(), FfiModifiers.Handle), Reference(type));
    }

    // Where nothing is said about null, null is let through: the C# code behind it decides.
    private static ValueExport Reference(INamedTypeSymbol type) =>
        new(ValueKind.Object, CodeText.Type(type), type.NullableAnnotation != NullableAnnotation.NotAnnotated);
}

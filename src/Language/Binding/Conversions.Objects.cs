using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Objects and handles.</summary>
internal sealed partial class Conversions
{
    /// <summary>To an object or handle: the same object if it is related, else what operators and constructors of it make.</summary>
    private Conversion FindToObject(DataType source, DataType target, bool isExplicit, bool mayConstruct)
    {
        // A related object that may not be passed on for its const must not be passed as a copy in silence.
        Conversion reference = FindReference(source, target);
        if (reference.Exists || AreRelated(source.Type, target.Type))
        {
            return reference;
        }

        if (!IsPrimitive(source.Type) && FindObjectMethod(source, target, isExplicit) is { Exists: true } method)
        {
            return method;
        }

        if (mayConstruct && FindConstructor(source, target, isExplicit) is { } constructor)
        {
            return new Conversion(ConversionKind.Constructor, ConversionCost.ToObject, constructor);
        }

        return isExplicit && FindGenericMethod(source.Type, "opConv") is { } generic
            ? new Conversion(ConversionKind.Operator, ConversionCost.ToObject, generic)
            : Conversion.None;
    }

    /// <summary>The same object under its own or a base's type, as value or handle.</summary>
    private static Conversion FindReference(DataType source, DataType target)
    {
        bool isSame = ReferenceEquals(source.Type, target.Type);
        if (!isSame && !AreRelated(source.Type, target.Type))
        {
            return Conversion.None;
        }

        if (target.IsHandle && ((source.IsObjectConst && !target.IsObjectConst) || !(source.IsHandle || MayHaveHandle(source.Type))))
        {
            return Conversion.None;
        }

        if (!isSame)
        {
            return new Conversion(ConversionKind.Upcast, ConversionCost.RefCast);
        }

        ConversionKind kind = source.IsHandle == target.IsHandle ? ConversionKind.Identity
            : target.IsHandle ? ConversionKind.ObjectToHandle : ConversionKind.HandleToObject;
        return new Conversion(kind, AddsConst(source, target) ? ConversionCost.Const : ConversionCost.None);
    }

    /// <summary>The target is the source, a base or interface of it, or a funcdef with the same signature.</summary>
    public static bool AreRelated(TypeDef source, TypeDef target) =>
        source.IsOrDerivesFrom(target)
        || (source.Signature is { } a && target.Signature is { } b && Signatures.AreInterchangeable(a, b));

    private static bool MayHaveHandle(TypeDef type) => type.IsReferenceType && (type.Traits & FfiTypeTraits.NoHandle) == 0;

    // Only where the callee gets the very object: a copy does not care.
    private static bool AddsConst(DataType source, DataType target) =>
        target.IsObjectConst && !source.IsObjectConst && target.Type.IsReferenceType
        && (target.IsHandle || target.Reference is FfiModifiers.In or FfiModifiers.InOut);
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Conversions by methods of the source: opImplConv, opConv, opImplCast, opCast.</summary>
internal sealed partial class Conversions
{
    /// <summary>To a number, enum or bool. A number may need another, numeric conversion; the nearest one is taken.</summary>
    private Conversion FindToPrimitive(DataType source, DataType target, bool isExplicit)
    {
        FunctionDef? best = null;
        int bestRank = int.MaxValue;
        if (isExplicit)
        {
            Search("opConv");
        }

        Search("opImplConv");
        if (best is not null)
        {
            return new Conversion(ConversionKind.Operator, ConversionCost.ObjectToPrimitive, best)
            {
                After = FindNumeric(best.ReturnType.Type, target.Type).Cost,
            };
        }

        return isExplicit && FindGenericMethod(source.Type, "opConv") is { } generic
            ? new Conversion(ConversionKind.Operator, ConversionCost.ObjectToPrimitive, generic)
            : Conversion.None;

        // Of equally near ones the first wins, so opConv before opImplConv.
        void Search(string name)
        {
            foreach (FunctionDef method in MethodsNamed(source.Type, name))
            {
                int rank = Distance(method.ReturnType.Type, target.Type);
                if (method.Parameters.Length == 0 && rank >= 0 && (rank * 2) + Mismatch(method, source) < bestRank)
                {
                    best = method;
                    bestRank = (rank * 2) + Mismatch(method, source);
                }
            }
        }
    }

    /// <summary>To an object by a method that returns it, or a handle to it.</summary>
    private Conversion FindObjectMethod(DataType source, DataType target, bool isExplicit)
    {
        if (target.Type.IsReferenceType && FindMethod(source, target, "opImplCast") is { } cast)
        {
            return new Conversion(ConversionKind.Operator, ConversionCost.RefCast, cast);
        }

        FunctionDef? method = isExplicit ? FindMethod(source, target, "opConv") : null;
        method ??= FindMethod(source, target, "opImplConv");
        return method is null ? Conversion.None : new Conversion(ConversionKind.Operator, ConversionCost.ToObject, method);
    }

    /// <summary>What <c>cast</c> calls: a method for this very type, else one that takes any type as <c>?&amp;out</c>.</summary>
    private FunctionDef? FindCastMethod(DataType source, DataType target) =>
        !MayHaveHandle(target.Type) ? null
        : FindMethod(source, target, "opCast") ?? FindMethod(source, target, "opImplCast") ?? FindGenericMethod(source.Type, "opCast");

    private FunctionDef? FindMethod(DataType source, DataType target, string name)
    {
        FunctionDef? best = null;
        foreach (FunctionDef method in MethodsNamed(source.Type, name))
        {
            DataType result = method.ReturnType;
            bool fits = method.Parameters.Length == 0 && ReferenceEquals(result.Type, target.Type)
                && !(target.IsHandle && result.IsObjectConst && !target.IsObjectConst);
            if (fits && (best is null || Mismatch(method, source) < Mismatch(best, source)))
            {
                best = method;
            }
        }

        return best;
    }

    private FunctionDef? FindGenericMethod(TypeDef source, string name)
    {
        if (IsPrimitive(source))
        {
            return null;
        }

        foreach (FunctionDef method in MethodsNamed(source, name))
        {
            if (method.ReturnType.IsVoid && method.Parameters.Length == 1
                && method.Parameters[0].Type is { Reference: FfiModifiers.Out, Type.Kind: TypeKind.Variable })
            {
                return method;
            }
        }

        return null;
    }

    private FunctionDef[] MethodsNamed(TypeDef type, string name) =>
        context.Names.Find(name) is { } known ? MemberLookup.Methods(type, known) : [];

    // The reference accepts a method that is not const for a const object, if there is no other.
    private static int Mismatch(FunctionDef method, DataType source) => method.IsConst == source.IsObjectConst ? 0 : 1;

    /// <summary>
    /// How far a number is from the one wanted; -1 if it does not convert. Equal size is nearest, then larger ones, then smaller
    /// ones, each with the same sign first; integers prefer integers and reals prefer reals.
    /// </summary>
    private static int Distance(TypeDef source, TypeDef target)
    {
        if (ReferenceEquals(source, target))
        {
            return 0;
        }

        NumericKind from = source.Numeric;
        NumericKind to = target.Numeric;
        if (!from.IsNumber() || !to.IsNumber() || source.Kind == TypeKind.Enum || target.Kind == TypeKind.Enum)
        {
            return -1;
        }

        if (from.IsReal() || to.IsReal())
        {
            int larger = from.IsUnsigned() ? 1 : 0;
            return from.IsReal() ? (to.IsReal() ? 1 : 100) - from.Size() + 8 : 20 + ((8 - from.Size()) * 2) + larger;
        }

        int size = from.Size() >= to.Size() ? from.Size() - to.Size() : 20 + to.Size() - from.Size();
        return 1 + (size * 2) + (from.IsSigned() == to.IsSigned() ? 0 : 1);
    }
}

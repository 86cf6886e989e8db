using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>
/// Finds out how values of a type are compared: <c>opEquals</c> from <c>==</c> or else from <c>Equals</c>, <c>opCmp</c> from
/// <c>IComparable&lt;T&gt;</c> or else from <c>&lt;</c> and <c>&gt;</c>.
/// </summary>
internal static class ComparisonReader
{
    public static void ReadAll(List<ISymbol> members, ExportBuilder builder)
    {
        List<IMethodSymbol> methods = [.. members.OfType<IMethodSymbol>().Where(m => m.DeclaredAccessibility == Accessibility.Public)];
        ReadEquality(methods, builder);
        ReadOrder(methods, builder);
    }

    private static void ReadEquality(List<IMethodSymbol> methods, ExportBuilder builder)
    {
        bool hasOwn = false;
        foreach (IMethodSymbol method in methods.Where(m => m is { Name: "op_Equality", ReturnType.SpecialType: SpecialType.System_Boolean }))
        {
            bool isLeft = method.Parameters[0].Type.IsSame(builder.Type);
            ITypeSymbol other = method.Parameters[isLeft ? 1 : 0].Type;
            hasOwn |= other.IsSame(builder.Type);
            bool isMirrored = !isLeft && methods.Exists(m => m.Name == "op_Equality" && m.Parameters[1].Type.IsSame(other) && m.Parameters[0].Type.IsSame(builder.Type));
            if (!isMirrored && builder.Signatures.ReadType(other, method) is { } operand)
            {
                builder.AddMethod(method, "opEquals", Bool(operand), isLeft ? CallKind.Binary : CallKind.ReversedBinary, "==");
            }
        }

        if (!hasOwn && FindEquals(builder.Type) is { } equals && builder.Request.Options.Wants(equals))
        {
            builder.AddMethod(equals, "opEquals", Bool(SelfOperand(equals, builder)), CallKind.Method, "Equals");
        }
    }

    private static void ReadOrder(List<IMethodSymbol> methods, ExportBuilder builder)
    {
        IMethodSymbol? compare = methods.Find(m =>
            m is { Name: "CompareTo", IsStatic: false, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_Int32 }
            && m.Parameters[0].Type.IsSame(builder.Type));
        IMethodSymbol? less = methods.Find(m => m.Name == "op_LessThan" && m.Parameters.All(p => p.Type.IsSame(builder.Type)));
        if (compare is not null)
        {
            builder.AddMethod(compare, "opCmp", Int(SelfOperand(compare, builder)), CallKind.Method, "CompareTo");
        }
        else if (less is { ReturnType.SpecialType: SpecialType.System_Boolean })
        {
            builder.AddMethod(less, "opCmp", Int(SelfOperand(less, builder)), CallKind.Compare, "");
        }
    }

    // Equals(T), or the override of Equals(object) that a type has on purpose. Not the one of all structs, which compares by reflection.
    private static IMethodSymbol? FindEquals(INamedTypeSymbol type)
    {
        IMethodSymbol[] candidates = [.. type.GetMembers("Equals").OfType<IMethodSymbol>()
            .Where(m => m is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Arity: 0, Parameters.Length: 1 }
                && m.ReturnType.SpecialType == SpecialType.System_Boolean)];
        return candidates.FirstOrDefault(m => m.Parameters[0].Type.IsSame(type)) ?? candidates.FirstOrDefault(m => m.IsOverride);
    }

    // The operand is of the exported type in any case; null is let through if the C# parameter lets it.
    private static MappedType SelfOperand(IMethodSymbol method, ExportBuilder builder)
    {
        MappedType self = builder.Mapped;
        bool isNullable = !builder.IsStruct && method.Parameters[method.Parameters.Length - 1].Type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return self with { Value = self.Value with { IsNullable = isNullable } };
    }

    private static Signature Bool(MappedType operand) => Signature.OfOperand(FfiDataType.Bool, new ValueExport(ValueKind.Bool, "bool"), operand);

    private static Signature Int(MappedType operand) => Signature.OfOperand(FfiDataType.Int, new ValueExport(ValueKind.Int32, "int"), operand);
}

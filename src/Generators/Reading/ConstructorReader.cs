using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads constructors: factories of a class, constructors of a struct.</summary>
internal static class ConstructorReader
{
    public static void Read(IMethodSymbol constructor, ExportBuilder builder)
    {
        if (builder.Type.IsAbstract || IsRecordCopy(constructor))
        {
            return;
        }

        if (LeavesRequiredMembers(constructor))
        {
            builder.Problems.ReportMember(constructor, Fault.Unsupported("it leaves required members of the type unset"));
            return;
        }

        if (builder.Signatures.Read(constructor, constructor) is { } signature)
        {
            foreach (Signature one in signature.WithShorter(constructor))
            {
                builder.AddConstructor(constructor, one, CallKind.Constructor, CanConvert(one) ? FfiFunctionTraits.Explicit : FfiFunctionTraits.None);
            }
        }
    }

    // C# never converts through a constructor on its own.
    private static bool CanConvert(Signature signature) =>
        signature.Parameters.Count > 0 && signature.Parameters.Skip(1).All(p => p.Default is not null);

    public static bool IsRecordCopy(IMethodSymbol constructor) =>
        constructor.IsImplicitlyDeclared && constructor.Parameters is [{ } only] && only.Type.IsSame(constructor.ContainingType);

    public static bool LeavesRequiredMembers(IMethodSymbol constructor)
    {
        if (constructor.HasAttribute("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"))
        {
            return false;
        }

        for (INamedTypeSymbol? type = constructor.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            {
                return true;
            }
        }

        return false;
    }
}

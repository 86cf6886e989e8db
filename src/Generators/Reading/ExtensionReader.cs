using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads extension methods: they are methods of the type they extend, if the same module exports it.</summary>
internal static class ExtensionReader
{
    /// <summary>The extended type, or null for what is a function of the namespace.</summary>
    public static MappedType? FindTarget(IMethodSymbol method, ExportBuilder builder) =>
        method is { IsExtensionMethod: true, IsGenericMethod: false } && method.Parameters[0].Type.IsSame(builder.Request.Description?.Type) ? builder.Mapped
        : method is { IsExtensionMethod: true, IsGenericMethod: false, Parameters: [{ Type: INamedTypeSymbol { IsGenericType: false } type }, ..] } && !IsHidden(method, type)
        && builder.Index.FindInModule(type, builder.Request.Options.Module) is { Kind: FfiTypeKind.Class or FfiTypeKind.Interface or FfiTypeKind.Struct }
            ? builder.Signatures.ReadType(type, method)
            : null;

    public static void Read(IMethodSymbol method, string name, MappedType target, ExportBuilder builder)
    {
        if (!builder.CheckName(method, name) || builder.Signatures.Read(method, method, skipped: 1) is not { } signature)
        {
            return;
        }

        foreach (Signature one in signature.WithShorter(method, skipped: 1))
        {
            builder.AddExtension(method, name, one, target);
        }
    }

    // C# calls the type's own method of the same signature, so scripts do as well.
    private static bool IsHidden(IMethodSymbol method, INamedTypeSymbol type) =>
        type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(own => own is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
            && own.Parameters.Select(p => p.Type).SequenceEqual(method.Parameters.Skip(1).Select(p => p.Type), SymbolEqualityComparer.Default));
}

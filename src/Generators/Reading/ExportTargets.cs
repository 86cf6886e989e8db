using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Which types can be exported at all.</summary>
internal static class ExportTargets
{
    /// <summary>Why the type cannot be exported as the attribute asks, or null.</summary>
    public static Fault? FindFault(ExportRequest request, ExportIndex index) =>
        request.Description is { } description ? description.Fault ?? FindTypeFault(request.Type, index) ?? FindNameFault(request, index)
            : request.Options.HasTypeArgument != request.IsOnAssembly ? new Fault(ProblemIds.WrongAttributeUse, "")
            : FindInstanceFault(request) ?? FindTypeFault(request.Type, index) ?? FindNameFault(request, index) ?? FindInheritanceFault(request);

    /// <summary>What a type is for scripts; a static class has no kind of its own.</summary>
    public static FfiTypeKind KindOf(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Struct => FfiTypeKind.Struct,
        TypeKind.Interface => FfiTypeKind.Interface,
        TypeKind.Enum => FfiTypeKind.Enum,
        TypeKind.Delegate => FfiTypeKind.Funcdef,
        _ => FfiTypeKind.Class,
    };

    private static Fault? FindTypeFault(INamedTypeSymbol type, ExportIndex index)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Arity > 0 && !(level.IsSame(type) && IsTemplate(type)))
            {
                return new Fault(ProblemIds.GenericTarget, "");
            }
        }

        string? reason = type switch
        {
            { SpecialType: SpecialType.System_Object or SpecialType.System_Void } => "it is no type of its own for scripts",
            { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "native-sized integers have no counterpart in scripts",
            { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Decimal) } =>
                "scripts have it already",
            { IsRefLikeType: true } => "a ref struct cannot be kept by scripts",
            { TypeKind: TypeKind.Interface } when HasStaticAbstract(type) => "an interface with static abstract members is no type of objects",
            { IsFileLocal: true } => "it is visible in one file only",
            _ when !index.IsAccessible(type) => "it is not visible in the whole assembly",
            _ => null,
        };
        return reason is null ? null : new Fault(ProblemIds.UnsupportedTarget, reason);
    }

    private static bool IsTemplate(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsStatic: false, ContainingType: null };

    // typeof(List<int>): the class is exported, not what is made of it.
    private static Fault? FindInstanceFault(ExportRequest request) =>
        request.Options.TypeArgument is INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } ? new Fault(ProblemIds.GenericTarget, "") : null;

    private static Fault? FindInheritanceFault(ExportRequest request) =>
        request.Options.IsInheritable && request.Type is not ({ TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false, IsRecord: false, Arity: 0 } or { TypeKind: TypeKind.Interface })
            ? new Fault(ProblemIds.UnsupportedTarget, "only interfaces and classes that are neither sealed, generic nor records can be Inheritable")
            : null;

    private static bool HasStaticAbstract(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(i => i.GetMembers().Any(m => m is { IsStatic: true, IsAbstract: true }));

    private static Fault? FindNameFault(ExportRequest request, ExportIndex index)
    {
        string @namespace = index.NamespaceOf(request);
        if (!request.Type.IsStatic && !ScriptNames.IsIdentifier(request.Name))
        {
            return new Fault(ProblemIds.InvalidName, request.Name);
        }

        if (!ScriptNames.IsNamespace(@namespace))
        {
            return new Fault(ProblemIds.InvalidName, @namespace);
        }

        return ModuleNames.IsValid(request.Options.Module) ? null : new Fault(ProblemIds.InvalidName, request.Options.Module);
    }
}

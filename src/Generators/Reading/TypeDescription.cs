using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Language.Registry;

namespace Seraph.Generators.Reading;

/// <summary>
/// What a static class says of another C# type: <c>[ScriptExport(typeof(X)), ScriptDeclaration("class x&lt;T&gt;")]</c>.
/// </summary>
internal sealed class TypeDescription
{
    private TypeDescription(INamedTypeSymbol type, FfiTypeDef shape, string? validator, Fault? fault)
    {
        Type = type;
        Shape = shape;
        Fault = fault;
        Native = new DescribedType(CodeText.Type(type), type.IsReferenceType, validator);
    }

    /// <summary>The C# type.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The declaration, without identity and members.</summary>
    public FfiTypeDef Shape { get; }

    /// <summary>Why it describes nothing, or null.</summary>
    public Fault? Fault { get; }

    public DescribedType Native { get; }

    /// <summary>The description in a static class, or null if it is an ordinary export.</summary>
    public static TypeDescription? Find(INamedTypeSymbol type, ExportOptions options)
    {
        if (!type.IsStatic || options.TypeArgument is not INamedTypeSymbol described)
        {
            return null;
        }

        ScriptDeclaration? declaration = ScriptDeclaration.FindAll(type).FirstOrDefault();
        try
        {
            FfiTypeDef shape = TypeDeclarationReader.Read(declaration?.Text ?? "");
            FfiTypeTraits own = described is { IsValueType: true, IsUnmanagedType: true } ? FfiTypeTraits.Unmanaged : FfiTypeTraits.None;
            shape = shape with { Traits = shape.Traits | own | (declaration?.TypeTraits ?? FfiTypeTraits.None) };
            return new TypeDescription(described, shape, declaration?.Validator, FindFault(type, described, shape, declaration?.Validator));
        }
        catch (FormatException e)
        {
            var none = new FfiTypeDef("", type.Name, default, FfiTypeKind.Class);
            return new TypeDescription(described, none, null, declaration is null ? new Fault(ProblemIds.WrongAttributeUse, "") : Fault.Declaration(e.Message));
        }
    }

    private static Fault? FindFault(INamedTypeSymbol type, INamedTypeSymbol described, FfiTypeDef shape, string? validator)
    {
        bool isText = described.SpecialType == SpecialType.System_String && (shape.Traits & FfiTypeTraits.String) != 0;
        bool isOwn = described.SpecialType is not SpecialType.System_String and not (>= SpecialType.System_Object and <= SpecialType.System_UIntPtr);
        bool fits = shape.Kind switch
        {
            FfiTypeKind.Class => isOwn && described.TypeKind == TypeKind.Class,
            FfiTypeKind.Struct => isText || (isOwn && described.TypeKind == TypeKind.Struct),
            _ => false,
        };
        return !fits || described.IsStatic || described.IsRefLikeType
                ? Fault.Declaration("a C# class is declared as class, a struct as struct, and what scripts have already not at all")
            : described.IsUnboundGenericType ? new Fault(ProblemIds.GenericTarget, "")
            : validator is not null && !type.GetMembers(validator).OfType<IMethodSymbol>().Any(m => m is { IsStatic: true, Parameters.Length: 1 })
                ? Fault.Declaration($"the class has no method '{validator}'")
            : null;
    }
}

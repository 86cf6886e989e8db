using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>The arguments of a <c>[ScriptDeclaration]</c>.</summary>
internal sealed class ScriptDeclaration
{
    private ScriptDeclaration(AttributeData attribute)
    {
        Text = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            switch (argument)
            {
                case { Key: "Traits", Value.Value: ushort traits }: Traits = (FfiFunctionTraits)traits; break;
                case { Key: "TypeTraits", Value.Value: ushort traits }: TypeTraits = (FfiTypeTraits)traits; break;
                case { Key: "Intrinsic", Value.Value: byte intrinsic }: Intrinsic = (FfiIntrinsic)intrinsic; break;
                case { Key: "Validator", Value.Value: string name }: Validator = name; break;
            }
        }
    }

    public string Text { get; }

    public FfiFunctionTraits Traits { get; }

    public FfiTypeTraits TypeTraits { get; }

    public FfiIntrinsic Intrinsic { get; }

    public string? Validator { get; }

    /// <summary>What the attributes of a symbol say.</summary>
    public static IEnumerable<ScriptDeclaration> FindAll(ISymbol symbol) => symbol.GetAttributes()
        .Where(a => a.AttributeClass.HasFullName(KnownNames.ScriptDeclarationAttribute))
        .Select(a => new ScriptDeclaration(a));
}

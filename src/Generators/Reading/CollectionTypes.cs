using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>The collections of C# that are arrays for scripts.</summary>
internal static class CollectionTypes
{
    private static readonly (string Name, CollectionForm Form)[] s_generic =
    [
        ("System.Span`1", CollectionForm.Span),
        ("System.ReadOnlySpan`1", CollectionForm.ReadOnlySpan),
        ("System.Collections.Generic.IReadOnlyList`1", CollectionForm.View),
        ("System.Collections.Generic.IReadOnlyCollection`1", CollectionForm.View),
        ("System.Collections.Generic.IEnumerable`1", CollectionForm.View),
        ("System.Collections.Generic.List`1", CollectionForm.List),
        ("System.Collections.Generic.IList`1", CollectionForm.List),
        ("System.Collections.Generic.ICollection`1", CollectionForm.List),
    ];

    /// <summary>The form and the element, or null.</summary>
    public static (CollectionForm Form, ITypeSymbol Element)? Find(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true } array)
        {
            return (CollectionForm.Array, array.ElementType);
        }

        if (type is INamedTypeSymbol { TypeArguments: [var element] })
        {
            foreach ((string name, CollectionForm form) in s_generic)
            {
                if (type.HasFullName(name))
                {
                    return (form, element);
                }
            }
        }

        return null;
    }

    /// <summary><c>ReadOnlySpan&lt;char&gt;</c> is text.</summary>
    public static bool IsText(CollectionForm form, ITypeSymbol element) =>
        form == CollectionForm.ReadOnlySpan && element.SpecialType == SpecialType.System_Char;
}

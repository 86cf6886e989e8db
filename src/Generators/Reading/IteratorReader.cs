using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>
/// Makes collections enumerable by <c>foreach</c> that are no lists: with the enumerator that C# would use, in a box that scripts
/// hold as an object of a type without members.
/// </summary>
internal static class IteratorReader
{
    private const string Name = "Iterator";

    /// <summary>The C# method behind <c>foreach</c>: scripts need no other way to it.</summary>
    public static bool IsEnumeration(IMethodSymbol method) =>
        method is { Name: "GetEnumerator", IsStatic: false, Parameters.Length: 0, Arity: 0 } && method.ReturnType is INamedTypeSymbol type && FindCurrent(type) is not null;

    public static void Read(ExportBuilder builder)
    {
        if (Find(builder.Type) is not var (enumerator, current, via) || builder.Types.Map(current.Type, TypePlace.Value, out _) is not { } element)
        {
            return;
        }

        string scope = builder.Index.OwnScopeOf(builder.Request);
        string code = $"global::System.Runtime.CompilerServices.StrongBox<{CodeText.Type(enumerator)}>";
        var shape = new FfiTypeDef(scope, Name, TypeHash.OfType(scope, Name), FfiTypeKind.Class, FfiTypeTraits.Final);
        var iterator = new MappedType(
            FfiDataType.Of(shape.Hash, shape.QualifiedName, default, FfiModifiers.Handle), new ValueExport(ValueKind.Object, code));
        bool isDisposable = enumerator.AllInterfaces.Append(enumerator).Any(i => i.SpecialType == SpecialType.System_IDisposable);
        builder.Iterator = new IteratorExport(shape, code);
        Add("opForBegin", Signature.OfGetter(iterator), CallKind.IteratorBegin);
        Add("opForEnd", Signature.OfOperand(FfiDataType.Bool, new ValueExport(ValueKind.Bool, "bool"), iterator), isDisposable ? CallKind.IteratorDispose : CallKind.IteratorEnd);
        Add("opForNext", Signature.OfOperand(iterator.Type, iterator.Value, iterator), CallKind.IteratorNext);
        Add("opForValue", Signature.OfOperand(element.Type, element.Value, iterator), CallKind.IteratorValue);

        void Add(string name, Signature signature, CallKind kind) => builder.AddMethod(current, name, signature, kind, via);
    }

    // As C# looks for it: the type's own method first, then the interface.
    private static (INamedTypeSymbol Enumerator, IPropertySymbol Current, string Via)? Find(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault(m => IsEnumeration(m) && m.DeclaredAccessibility == Accessibility.Public)
                is { ReturnType: INamedTypeSymbol found } && FindCurrent(found) is { } own)
            {
                return (found, own, "");
            }
        }

        INamedTypeSymbol? collection = type.AllInterfaces.FirstOrDefault(i => i.HasFullName("System.Collections.Generic.IEnumerable`1"));
        return collection?.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault()?.ReturnType is INamedTypeSymbol enumerator
            && FindCurrent(enumerator) is { } current
            ? (enumerator, current, CodeText.Type(collection))
            : null;
    }

    private static IPropertySymbol? FindCurrent(INamedTypeSymbol enumerator)
    {
        bool moves = Levels(enumerator).Any(t => t.GetMembers("MoveNext").Any(m =>
            m is IMethodSymbol { Parameters.Length: 0, ReturnType.SpecialType: SpecialType.System_Boolean, DeclaredAccessibility: Accessibility.Public }));
        return !moves || enumerator.IsRefLikeType
            ? null
            : Levels(enumerator).SelectMany(t => t.GetMembers("Current")).OfType<IPropertySymbol>()
                .FirstOrDefault(p => p.DeclaredAccessibility == Accessibility.Public && p.Type.SpecialType != SpecialType.System_Object);
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }

        foreach (INamedTypeSymbol inherited in type.AllInterfaces)
        {
            yield return inherited;
        }
    }
}

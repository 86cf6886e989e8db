using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads properties and indexers: pairs of <c>get_X</c> and <c>set_X</c>.</summary>
internal static class PropertyReader
{
    public static void Read(IPropertySymbol property, ExportBuilder builder)
    {
        string name = property.IsIndexer ? "opIndex" : MemberNames.Of(property, builder.Request);
        IMethodSymbol? getter = Usable(property.GetMethod, property);
        IMethodSymbol? setter = Usable(property.SetMethod, property) is { IsInitOnly: false } set ? set : null;
        if ((getter is null && setter is null) || !builder.CheckName(property, name))
        {
            return;
        }

        string clrName = property.IsIndexer ? "" : CodeText.Identifier(property.Name);
        CallKind setting = property.IsIndexer ? CallKind.SetElement : CallKind.Set;
        if (getter is not null)
        {
            // What is wrong with the getter is wrong with the setter: it is said once.
            if (builder.Signatures.Read(getter, property) is not { } signature)
            {
                return;
            }

            // A number that can be written too is a place, so that scripts may write row[0] += 1.
            bool isPlace = property.IsIndexer && signature.Result.Kind is >= ValueKind.Bool and <= ValueKind.Double && (setter is not null || property.ReturnsByRef);
            ReadGetter(
                property, name, isPlace ? signature with { ReturnType = signature.ReturnType.With(FfiModifiers.InOut) } : signature, builder, clrName);
            if (property.ReturnsByRef)
            {
                builder.AddCall(property, "set_" + name, signature.ToSetter(), setting, clrName, FfiFunctionTraits.Property);
            }
        }

        if (setter is not null && builder.Signatures.Read(setter, property) is { } assignment)
        {
            builder.AddCall(property, "set_" + name, assignment, setting, clrName, FfiFunctionTraits.Property);
        }
    }

    /// <summary>
    /// Adds the getter of a property or field. What gives several values cannot be read like a variable: it is a method of the name.
    /// </summary>
    public static void ReadGetter(ISymbol member, string name, Signature signature, ExportBuilder builder, string clrName)
    {
        bool isIndexer = member is IPropertySymbol { IsIndexer: true };
        if (signature.HasSingleResult)
        {
            builder.AddCall(
                member, "get_" + name, signature, isIndexer ? CallKind.GetElement : CallKind.Get, clrName,
                FfiFunctionTraits.Property | FfiFunctionTraits.Const);
        }
        else if (isIndexer)
        {
            builder.Problems.ReportMember(member, Fault.Unsupported("an indexer gives one value that is never null"));
        }
        else
        {
            builder.AddCall(member, name, signature, CallKind.Get, clrName, FfiFunctionTraits.Const);
        }
    }

    private static IMethodSymbol? Usable(IMethodSymbol? accessor, IPropertySymbol property) =>
        accessor is not null && accessor.DeclaredAccessibility == property.DeclaredAccessibility && !accessor.HasAttribute(KnownNames.ScriptIgnoreAttribute) ? accessor : null;
}

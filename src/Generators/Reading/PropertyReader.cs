using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads properties and indexers: pairs of <c>get_X</c> and <c>set_X</c>.</summary>
internal static class PropertyReader
{
    public static void Read(IPropertySymbol property, ExportBuilder builder)
    {
        string name = property.IsIndexer ? "opIndex" : MemberNames.Of(property);
        IMethodSymbol? getter = Usable(property.GetMethod);
        IMethodSymbol? setter = Usable(property.SetMethod) is { IsInitOnly: false } set ? set : null;
        if ((getter is null && setter is null) || !builder.CheckName(property, name))
        {
            return;
        }

        if (property.ReturnsByRef || property.ReturnsByRefReadonly)
        {
            builder.Problems.ReportMember(property, Fault.Unsupported("properties by reference are not supported yet"));
            return;
        }

        string clrName = property.IsIndexer ? "" : CodeText.Identifier(property.Name);
        if (getter is not null)
        {
            // What is wrong with the getter is wrong with the setter: it is said once.
            if (builder.Signatures.Read(getter, property) is not { } signature)
            {
                return;
            }

            builder.AddCall(
                property, "get_" + name, signature, property.IsIndexer ? CallKind.GetElement : CallKind.Get, clrName,
                FfiFunctionTraits.Property | FfiFunctionTraits.Const);
        }

        if (setter is not null && builder.Signatures.Read(setter, property) is { } assignment)
        {
            builder.AddCall(
                property, "set_" + name, assignment, property.IsIndexer ? CallKind.SetElement : CallKind.Set, clrName, FfiFunctionTraits.Property);
        }
    }

    private static IMethodSymbol? Usable(IMethodSymbol? accessor) =>
        accessor is { DeclaredAccessibility: Accessibility.Public } && !accessor.HasAttribute(KnownNames.ScriptIgnoreAttribute) ? accessor : null;
}

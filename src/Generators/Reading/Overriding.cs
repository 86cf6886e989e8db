using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Which members script classes can override.</summary>
internal static class Overriding
{
    /// <summary>The member of C# may be overridden by a derived class.</summary>
    public static bool IsVirtual(ISymbol member) =>
        (member.IsAbstract || member.IsVirtual || member.IsOverride) && !member.IsSealed && (member.DeclaredAccessibility == Accessibility.Public || IsProtected(member));

    /// <summary>Derived classes may use the member, also those of other assemblies, and nobody else.</summary>
    public static bool IsProtected(ISymbol member) => member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>How an override is declared in a class of an assembly.</summary>
    public static string AccessOf(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Accessibility.Protected => "protected",
        Accessibility.ProtectedOrInternal => member.ContainingAssembly.IsSame(assembly) ? "protected internal" : "protected",
        _ => "public",
    };

    /// <summary>A call of the member can be handed on to a script.</summary>
    public static bool CanHandOn(CallExport call) =>
        call.Kind is CallKind.Method or CallKind.Get or CallKind.Set or CallKind.GetElement or CallKind.SetElement
        && call.Name.IndexOf('<') < 0 && IsPlain(call.Result) && call.Parameters.All(p => IsSupplied(p) || (p.Role is not (ParameterRole.Params or ParameterRole.Omitted) && IsPlain(p.Value)));

    /// <summary>The member that a level of the hierarchy overrides, or null.</summary>
    public static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static bool IsSupplied(ParameterExport parameter) => parameter.Index < 0 && parameter.Role != ParameterRole.Omitted;

    private static bool IsPlain(ValueExport value) => value.Kind is not (
        ValueKind.Task or ValueKind.Any or ValueKind.Collection or ValueKind.Optional or ValueKind.Tuple or ValueKind.Carrier or ValueKind.Generic)
        && !(value.Kind == ValueKind.String && value.Code != "string")
        && !(value.Kind is not (ValueKind.Object or ValueKind.Delegate or ValueKind.String) && value.IsNullable);
}

using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>
/// Finds the members that an export gives to scripts: the type's own public ones and, of bases and interfaces that are not
/// exported themselves, those that it inherits.
/// </summary>
internal sealed class MemberCollector(ExportRequest request, ExportIndex index)
{
    private readonly List<ISymbol> _members = [];
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _signatures = [];

    public static List<ISymbol> Collect(ExportRequest request, ExportIndex index)
    {
        var collector = new MemberCollector(request, index);
        collector.CollectAll();
        return collector._members;
    }

    /// <summary>The nearest base class that is exported itself, or null.</summary>
    public static INamedTypeSymbol? FindExportedBase(INamedTypeSymbol type, ExportIndex index)
    {
        INamedTypeSymbol? level = type.BaseType;
        while (level is not null && !index.IsExported(level))
        {
            level = level.BaseType;
        }

        return level;
    }

    private void CollectAll()
    {
        INamedTypeSymbol type = request.Type;
        INamedTypeSymbol? exportedBase = FindExportedBase(type, index);
        INamedTypeSymbol[] inherited = [.. Inherited(type, exportedBase)];
        Add(type, isInherited: false, exportedBase, hides: inherited.Length > 0);
        foreach (INamedTypeSymbol level in inherited)
        {
            Add(level, isInherited: true, exportedBase, hides: true);
        }
    }

    private IEnumerable<INamedTypeSymbol> Inherited(INamedTypeSymbol type, INamedTypeSymbol? exportedBase)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null && !level.IsSame(exportedBase); level = level.BaseType)
        {
            if (level.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
            {
                yield return level;
            }
        }

        foreach (INamedTypeSymbol inherited in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
        {
            if (!IsCovered(inherited))
            {
                yield return inherited;
            }
        }
    }

    // Exported itself, or part of another inherited interface that is.
    private bool IsCovered(INamedTypeSymbol inherited) => request.Type.AllInterfaces.Any(other =>
        index.IsExported(other) && (other.IsSame(inherited) || other.AllInterfaces.Any(i => i.IsSame(inherited))));

    private void Add(INamedTypeSymbol level, bool isInherited, INamedTypeSymbol? exportedBase, bool hides)
    {
        ISymbol[] visible = [.. level.GetMembers().Where(m => (IsVisible(m) || IsForDerived(m)) && (!isInherited || IsInheritable(m)))];
        foreach (ISymbol member in visible)
        {
            if (!(isInherited && IsHidden(member)) && !IsKnownAbove(member, exportedBase) && request.Options.Wants(member))
            {
                _members.Add(member);
            }
        }

        // What a level declares hides nothing of its own level.
        foreach (ISymbol member in hides ? visible : [])
        {
            (member is IMethodSymbol ? _signatures : _names).Add(Key(member));
        }
    }

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && !(member.IsStatic && (member.IsAbstract || member.IsVirtual))
        && member is IPropertySymbol or IFieldSymbol or IEventSymbol
            or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion }
            or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && !IsForbidden(member);

    // What script classes may use that derive from the type. An accessor of C# reaches members of generic classes in newer versions only.
    private bool IsForDerived(ISymbol member) => request.Options.IsInheritable
        && member is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class, IsGenericType: false, SpecialType: not SpecialType.System_Object } }
        && Overriding.IsProtected(member)
        && member is IPropertySymbol { IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, Arity: 0 }
        && !IsForbidden(member);

    private static bool IsInheritable(ISymbol member) => !member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor };

    // [Obsolete(…, error: true)]: emitted code could not use it.
    private static bool IsForbidden(ISymbol member) =>
        member.FindAttribute("System.ObsoleteAttribute") is { ConstructorArguments: [_, { Value: true }] };

    // A method hides the same signature, anything else hides all of its name.
    private bool IsHidden(ISymbol member) => _names.Contains(member.Name) || (member is IMethodSymbol
        ? _signatures.Contains(Key(member))
        : _signatures.Any(s => s.StartsWith(member.Name + "(", StringComparison.Ordinal)));

    private static string Key(ISymbol member) => member is IMethodSymbol method
        ? $"{method.Name}({string.Join(",", method.Parameters.Select(p => $"{p.RefKind} {CodeText.Type(p.Type)}"))})"
        : member.Name;

    // Overrides of what an exported base offers are reached through it; those of object are no members for scripts, but ToString.
    private bool IsKnownAbove(ISymbol member, INamedTypeSymbol? exportedBase)
    {
        // A base that scripts may not derive from has no protected members for them.
        if (Overriding.IsProtected(member) && (exportedBase is null || index.FindRequest(exportedBase)?.Options.IsInheritable != true))
        {
            return false;
        }

        for (ISymbol? overridden = Overridden(member); overridden is not null; overridden = Overridden(overridden))
        {
            if (overridden.ContainingType.SpecialType == SpecialType.System_Object && overridden.Name != "ToString")
            {
                return true;
            }

            if (IsSameOrBase(overridden.ContainingType, exportedBase) && HasSameType(member, overridden))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool HasSameType(ISymbol member, ISymbol overridden) =>
        member is not IMethodSymbol method || method.ReturnType.IsSame(((IMethodSymbol)overridden).ReturnType);

    private static bool IsSameOrBase(INamedTypeSymbol candidate, INamedTypeSymbol? type)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            if (candidate.IsSame(type))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>The arguments of a <c>[ScriptExport]</c>.</summary>
internal sealed class ExportOptions
{
    private const int ExplicitMembers = 1;

    private readonly ImmutableArray<string> _include;
    private readonly ImmutableArray<string> _exclude;
    private readonly ImmutableArray<string> _rename;

    public ExportOptions(AttributeData attribute)
    {
        HasTypeArgument = attribute.ConstructorArguments.Length > 0;
        TypeArgument = HasTypeArgument ? attribute.ConstructorArguments[0].Value as ITypeSymbol : null;
        Namespace = Argument(attribute, "Namespace") is { IsNull: false } @namespace ? @namespace.Value as string : null;
        Name = Argument(attribute, "Name") is { IsNull: false } name ? name.Value as string : null;
        Module = Argument(attribute, "Module") is { IsNull: false } module ? module.Value as string ?? "" : "";
        IsExplicit = Argument(attribute, "Members") is { Value: ExplicitMembers };
        _include = Strings(Argument(attribute, "Include"));
        _exclude = Strings(Argument(attribute, "Exclude"));
        _rename = Strings(Argument(attribute, "Rename"));
        Naming = Argument(attribute, "Naming") is { Value: int policy } ? (MemberNaming)policy : MemberNaming.Inherited;
        IsInheritable = Argument(attribute, "Inheritable") is { Value: true };
    }

    public bool HasTypeArgument { get; }

    public ITypeSymbol? TypeArgument { get; }

    public string? Namespace { get; }

    public string? Name { get; }

    /// <summary>Empty for the default module.</summary>
    public string Module { get; }

    public bool IsExplicit { get; }

    /// <summary>How the attribute wants the names of members written.</summary>
    public MemberNaming Naming { get; }

    public bool IsInheritable { get; }

    /// <summary>The C# names of members that the attribute mentions.</summary>
    public IEnumerable<string> MemberNames => _include.Concat(_exclude).Concat(_rename.Select(r => r.Split('=')[0].Trim()));

    /// <summary>The name that the attribute gives to a member, or null.</summary>
    public string? FindRename(string name)
    {
        foreach (string rename in _rename)
        {
            int middle = rename.IndexOf('=');
            if (middle >= 0 && rename.Substring(0, middle).Trim() == name)
            {
                return rename.Substring(middle + 1).Trim();
            }
        }

        return null;
    }

    /// <summary>False for a member that this export leaves out on purpose.</summary>
    public bool Wants(ISymbol member)
    {
        string name = NameOf(member);
        return !_exclude.Contains(name)
            && (!IsExplicit || _include.Contains(name) || member.HasAttribute(KnownNames.ScriptNameAttribute) || member.HasAttribute(KnownNames.ScriptDeclarationAttribute))
            && !member.HasAttribute(KnownNames.ScriptIgnoreAttribute);
    }

    /// <summary>The name by which Include and Exclude refer to a member.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => member.ContainingType.Name,
        IPropertySymbol { IsIndexer: true } => member.MetadataName,
        _ => member.Name,
    };

    private static TypedConstant? Argument(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static ImmutableArray<string> Strings(TypedConstant? argument) =>
        argument is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? [.. array.Values.Select(v => v.Value).OfType<string>()]
            : [];
}

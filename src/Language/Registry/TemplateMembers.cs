using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Members of an instance whose template names nothing but itself and its type parameters, such as <c>array</c>: making one
/// needs no other instance, and so neither a table nor a lock.
/// </summary>
internal sealed class TemplateMembers(TypeDef instance) : LazyMembers(instance.Template!.Definition!)
{
    /// <summary>True if the members of a template can be made one by one.</summary>
    public static bool IsSelfContained(TypeDef definition) =>
        definition.Base is null && definition.Interfaces.Length == 0 && definition.Signature is null
        && Array.TrueForAll(definition.Constructors, f => IsSelfContained(f, definition))
        && (definition.ListConstructor is null || IsSelfContained(definition.ListConstructor, definition))
        && (definition.Destructor is null || IsSelfContained(definition.Destructor, definition))
        && AreSelfContained(definition.Members.Entries, definition);

    protected override FunctionDef Make(FunctionDef function) => TemplateSpecializer.Specialize(function, instance, Substitute);

    protected override FieldDef Make(FieldDef field) => TemplateSpecializer.Specialize(field, instance, Substitute);

    private DataType Substitute(DataType type)
    {
        TemplateInfo template = instance.Template!;
        if (type.Type.Kind == TypeKind.TemplateParameter)
        {
            int index = Array.IndexOf(template.Definition!.Template!.Parameters, type.Type);
            return index < 0 ? type : TemplateInstantiator.Merge(type, template.Arguments[index]);
        }

        return type.Type.Template is { IsOpen: true } ? new DataType(instance, type.Modifiers) : type;
    }

    private static bool AreSelfContained(ReadOnlySpan<KeyValuePair<Name, MemberSet>> members, TypeDef definition)
    {
        foreach (KeyValuePair<Name, MemberSet> member in members)
        {
            // Accessors are methods too.
            if (member.Value.Type is not null
                || !Array.TrueForAll(member.Value.Methods, f => IsSelfContained(f, definition))
                || (member.Value.Field is { } field && !IsSelfContained(field.Type, definition)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSelfContained(FunctionDef function, TypeDef definition) =>
        IsSelfContained(function.ReturnType, definition)
        && Array.TrueForAll(function.Parameters, p => IsSelfContained(p.Type, definition))
        && function.TypeParameters.Length == 0
        && (function.ListPattern is null || IsSelfContained(function.ListPattern, definition));

    private static bool IsSelfContained(ListPattern pattern, TypeDef definition)
    {
        bool isSelfContained = true;
        pattern.Substitute(type =>
        {
            isSelfContained &= IsSelfContained(type, definition);
            return type;
        });
        return isSelfContained;
    }

    private static bool IsSelfContained(DataType type, TypeDef definition)
    {
        if (type.Type.Template is not { IsOpen: true } template)
        {
            return true;
        }

        TypeDef[] parameters = definition.Template!.Parameters;
        return ReferenceEquals(template.Definition, definition)
            && Array.TrueForAll(template.Arguments, a => a.Modifiers == FfiModifiers.None)
            && template.Arguments.Select(a => a.Type).SequenceEqual(parameters);
    }
}

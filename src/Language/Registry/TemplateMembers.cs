using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Members of an instance that name nothing but the template itself and its type parameters, such as most of <c>array</c>:
/// making one needs no other instance, and so neither a table nor a lock.
/// </summary>
internal sealed class TemplateMembers(TypeDef instance) : LazyMembers(instance.Template!.Definition!)
{
    /// <summary>Members of a template that name instances of other templates; null if nothing of it can be made later.</summary>
    public static int[]? FindEager(TypeDef definition)
    {
        bool canDefer = definition.Base is null && definition.Interfaces.Length == 0 && definition.Signature is null
            && AreSelfContained(definition.Constructors, definition)
            && (definition.ListConstructor is null || IsSelfContained(definition.ListConstructor, definition))
            && (definition.Destructor is null || IsSelfContained(definition.Destructor, definition));
        if (!canDefer)
        {
            return null;
        }

        var eager = new List<int>();
        ReadOnlySpan<KeyValuePair<Name, MemberSet>> members = definition.Members.Entries;
        for (int i = 0; i < members.Length; i++)
        {
            if (!IsSelfContained(members[i].Value, definition))
            {
                eager.Add(i);
            }
        }

        return [.. eager];
    }

    private Func<DataType, DataType>? _substitute;

    protected override FunctionDef Make(FunctionDef function) =>
        TemplateSpecializer.Specialize(function, instance, _substitute ??= Substitute);

    protected override FieldDef Make(FieldDef field) => TemplateSpecializer.Specialize(field, instance, _substitute ??= Substitute);

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

    private static bool IsSelfContained(MemberSet member, TypeDef definition) =>
        member.Type is null
        && AreSelfContained(member.Methods, definition)
        && AreSelfContained(member.Getters, definition)
        && AreSelfContained(member.Setters, definition)
        && (member.Field is null || IsSelfContained(member.Field.Type, definition));

    private static bool AreSelfContained(FunctionDef[] functions, TypeDef definition)
    {
        foreach (FunctionDef function in functions)
        {
            if (!IsSelfContained(function, definition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSelfContained(ParamDef[] parameters, TypeDef definition)
    {
        foreach (ParamDef parameter in parameters)
        {
            if (!IsSelfContained(parameter.Type, definition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSelfContained(FunctionDef function, TypeDef definition) =>
        IsSelfContained(function.ReturnType, definition)
        && AreSelfContained(function.Parameters, definition)
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

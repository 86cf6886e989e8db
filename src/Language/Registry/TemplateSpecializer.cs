using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Gives an instance of a template the template's members, with the arguments in place of the parameters.</summary>
internal sealed class TemplateSpecializer(TemplateInstantiator instantiator, TypeDef instance)
{
    private readonly TypeDef _definition = instance.Template!.Definition!;
    private readonly Dictionary<FunctionDef, FunctionDef> _made = [];

    public void Run()
    {
        if (_definition.Template!.EagerMembers is { } eager)
        {
            var members = new TemplateMembers(instance);
            foreach (int index in eager)
            {
                members.Set(index, Specialize(_definition.Members.Entries[index].Value));
            }

            instance.Defer(members);
            return;
        }

        instance.Base = Substitute(_definition.Base);
        instance.Interfaces = Array.ConvertAll(_definition.Interfaces, i => Substitute(i)!);
        instance.Constructors = Specialize(_definition.Constructors);
        instance.ListConstructor = _definition.ListConstructor is { } list ? Specialize(list) : null;
        instance.Destructor = _definition.Destructor is { } destructor ? Specialize(destructor) : null;
        instance.Signature = _definition.Signature is { } signature ? Specialize(signature) : null;
        foreach (KeyValuePair<Name, MemberSet> member in _definition.Members.Entries)
        {
            instance.Members.Add(member.Key, Specialize(member.Value));
        }
    }

    private MemberSet Specialize(MemberSet member) => new()
    {
        Methods = Specialize(member.Methods),
        Getters = Specialize(member.Getters),
        Setters = Specialize(member.Setters),
        Field = member.Field is { } field ? Specialize(field) : null,
        Type = member.Type,
    };

    private FunctionDef[] Specialize(FunctionDef[] functions) =>
        functions.Length == 0 ? [] : Array.ConvertAll(functions, Specialize);

    private FunctionDef Specialize(FunctionDef function)
    {
        if (_made.TryGetValue(function, out FunctionDef? known))
        {
            return known;
        }

        FunctionDef made = Specialize(function, instance, Substitute);
        _made.Add(function, made);
        return made;
    }

    /// <summary>A member function of a template as one of an instance.</summary>
    public static FunctionDef Specialize(FunctionDef function, TypeDef instance, Func<DataType, DataType> substitute)
    {
        ParamDef[] parameters = function.Parameters.Length == 0 ? [] : new ParamDef[function.Parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamDef parameter = function.Parameters[i];
            parameters[i] = new ParamDef(parameter.Name, substitute(parameter.Type)) { Default = parameter.Default };
        }

        return new FunctionDef(function.Name, substitute(function.ReturnType), parameters, function.Kind, instance.Source)
        {
            Traits = function.Traits,
            Owner = instance,
            Namespace = function.Namespace,
            Intrinsic = function.Intrinsic,
            Definition = function,
            Index = function.Index,
            Hash = function.Hash,
            TypeParameters = function.TypeParameters,
            ListPattern = function.ListPattern?.Substitute(substitute),
        };
    }

    private FieldDef Specialize(FieldDef field) => Specialize(field, instance, Substitute);

    /// <summary>A field of a template as one of an instance.</summary>
    public static FieldDef Specialize(FieldDef field, TypeDef instance, Func<DataType, DataType> substitute) => new(field.Name, instance, substitute(field.Type))
    {
        IsReadOnly = field.IsReadOnly,
        Offset = field.Offset,
    };

    private TypeDef? Substitute(TypeDef? type) => type is null ? null : Substitute(new DataType(type)).Type;

    private DataType Substitute(DataType type) =>
        instantiator.Substitute(type, _definition.Template!.Parameters, instance.Template!.Arguments);
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <content>Instances of template functions. They belong to the unit that calls them.</content>
internal sealed partial class TemplateInstantiator
{
    private List<(FunctionDef Instance, FunctionDef Definition)>? _functionInstances;
    private TemplateFault? _substitutionFault;

    /// <summary>The function for these arguments; null and a fault if its signature names an instance that can't be.</summary>
    public FunctionDef? TryInstantiate(FunctionDef definition, DataType[] arguments, out TemplateFault? fault)
    {
        fault = null;
        foreach ((FunctionDef instance, FunctionDef of) in _functionInstances ?? [])
        {
            if (ReferenceEquals(of, definition) && instance.TypeArguments.AsSpan().SequenceEqual(arguments))
            {
                return instance;
            }
        }

        _substitutionFault = null;
        DataType result = Substitute(definition.ReturnType, definition.TypeParameters, arguments);
        ParamDef[] parameters = Array.ConvertAll(definition.Parameters, p => new ParamDef(
            p.Name, Substitute(p.Type, definition.TypeParameters, arguments))
        { Default = p.Default });
        fault = _substitutionFault;
        if (fault is not null)
        {
            return null;
        }

        var made = new FunctionDef(definition.Name, result, parameters, definition.Kind, definition.Source)
        {
            Traits = definition.Traits,
            Namespace = definition.Namespace,
            Owner = definition.Owner,
            Intrinsic = definition.Intrinsic,
            Definition = definition,
            Index = definition.Index,
            Hash = definition.Hash,
            TypeArguments = arguments,
        };
        (_functionInstances ??= []).Add((made, definition));
        return made;
    }
}

using Seraph.Language.Ffi;
using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>Instances of templates in host signatures, specialisations, and patterns of initialisation lists.</summary>
internal sealed partial class RegistryLinker
{
    // What a list factory receives; declarations may write int&in for it, as the reference does, or nothing.
    private static readonly FfiParam s_listParameter =
        new("list", FfiDataType.Variable.With(FfiModifiers.Const | FfiModifiers.In));

    private readonly List<Specialization> _specializations = [];
    private readonly Dictionary<TypeDef, NamedBy> _namedBy = [];

    // Of the template function whose signature is being resolved.
    private TypeDef[] _typeParameters = [];

    private sealed record Specialization(FfiTypeDef Definition, FfiImage Image);

    private sealed record NamedBy(FfiImage Image, RegistrationPlace Place);

    private TypeDef? Instantiate(TypeDef template, DataType[] arguments, FfiImage image, in RegistrationPlace place)
    {
        foreach (DataType argument in arguments)
        {
            if (!TemplateInstantiator.IsValidArgument(argument))
            {
                Unresolved(RegistryRules.InvalidDefinition, image, place, $"'{argument}' can't be a type argument of '{template.QualifiedName}'");
                return null;
            }
        }

        if (_instances.TryInstantiate(template, arguments, out TemplateFault? fault) is not { } instance)
        {
            Unresolved(RegistryRules.InvalidDefinition, image, place, fault!.Text);
            return null;
        }

        if (!_namedBy.ContainsKey(instance))
        {
            _namedBy.Add(instance, new NamedBy(image, place));
        }

        return instance;
    }

    /// <summary>Validators run and members are made when every template has all of its own.</summary>
    private void CompleteInstances()
    {
        foreach ((_, TypeDef type, _) in _declared)
        {
            if (type is { IsTemplateDefinition: true, Template: { } template })
            {
                template.EagerMembers = TemplateMembers.FindEager(type);
            }
        }

        _instances.CompleteDeferred(ReportFault);
    }

    private void ReportFault(TypeDef instance, TemplateFault fault)
    {
        // An instance that came up in the members of another one was told there.
        if (_namedBy.TryGetValue(instance, out NamedBy? by))
        {
            Unresolved(RegistryRules.InvalidDefinition, by.Image, by.Place, fault.Text);
        }
    }

    /// <summary>Before any signature is looked at, so that all of them mean the specialisation. Inner ones come first.</summary>
    private void DeclareSpecializations()
    {
        if (_specializations.Count == 0)
        {
            return;
        }

        foreach ((FfiTypeDef definition, FfiImage image) in _specializations.OrderBy(s => s.Definition.TemplateArguments.Max(Depth)))
        {
            DeclareSpecialization(definition, image);
        }
    }

    private static int Depth(FfiDataType type) => type.Arguments.Count == 0 ? 0 : 1 + type.Arguments.Max(Depth);

    private void DeclareSpecialization(FfiTypeDef definition, FfiImage image)
    {
        var place = new RegistrationPlace(RegistrationPart.Specialization, definition);
        string name = definition.QualifiedName;
        FfiDataType written = FfiDataType.Named(name, definition.TemplateArguments);
        if (FindByName((FfiDataType.Unresolved)written, _root, null) is not { IsTemplateDefinition: true } template
            || template.Template!.Parameters.Length != definition.TemplateArguments.Count)
        {
            Unresolved(RegistryRules.NotATemplate, image, place,
                $"there is no template '{name}' with {definition.TemplateArguments.Count} type parameters");
            return;
        }

        var arguments = new DataType[definition.TemplateArguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (Resolve(definition.TemplateArguments[i], template.Namespace!, null, image, place) is not { } argument)
            {
                return;
            }

            arguments[i] = argument;
        }

        TypeHash hash = TypeHash.OfInstance(template.Hash, arguments);
        if (FindType(hash.Value) is { } known && known.Declaration!.Equals(definition)
            && (!_declaredIn.TryGetValue(known, out FfiImage? other) || !ReferenceEquals(other, image)))
        {
            // As with other types, two modules may say the same.
            return;
        }

        var info = new TemplateInfo
        {
            Definition = template,
            Arguments = arguments,
            IsSpecialization = true,
            Depth = 1 + arguments.Max(a => a.Type.Template?.Depth ?? 0),
            Size = 1 + arguments.Sum(a => a.Type.Template?.Size ?? 0),
        };
        CheckNative(definition, image);
        TypeDef type = MakeType(definition, template.Namespace!, hash, info);
        if (_types.ContainsKey(hash.Value) || !_instances.Specialize(type))
        {
            Error(RegistryRules.DuplicateType, image, $"{place} is registered twice");
            return;
        }

        _types.Add(hash.Value, type);
        _declared.Add(new DeclaredType(definition, type, image));
        _declaredIn.Add(type, image);
    }

    private ListPattern? ReadListPattern(FfiFunctionDef definition, TypeDef? owner, NamespaceSymbol scope, FfiImage image)
    {
        var place = new RegistrationPlace(RegistrationPart.ListPattern, definition, owner);
        try
        {
            return new ListPatternReader(
                definition.ListPattern ?? throw new FormatException("there is none"),
                type => Resolve(type, scope, owner, image, place) ?? new DataType(PrimitiveTypes.Error)).Read();
        }
        catch (FormatException e)
        {
            Error(RegistryRules.InvalidDefinition, image, place, $"{place}: {e.Message}");
            return null;
        }
    }
}

using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Checks what was linked against the rules of kinds, signatures, modifiers and names.</summary>
internal sealed partial class RegistryLinker
{
    private readonly Dictionary<NamespaceEntry, WatchedName> _watched = [];

    private sealed record WatchedName(NamespaceSymbol Namespace, Name Name);

    private void CheckDefinitions()
    {
        foreach ((FfiTypeDef definition, _, FfiImage image) in _declared)
        {
            foreach ((string rule, string fault) in TypeKindRules.Check(definition))
            {
                Error(rule, image, $"type '{definition.QualifiedName}': {fault}", definition);
            }
        }

        foreach ((NamespaceSymbol @namespace, Name name) in _watched.Values)
        {
            CheckName(@namespace, name);
        }

        foreach ((_, TypeDef type, FfiImage image) in _declared)
        {
            CheckMemberNames(type, image);
        }
    }

    // Enums are numbers, and a funcdef needs a C# type only if C# shall get delegates.
    private void CheckNative(FfiTypeDef definition, FfiImage image)
    {
        bool hasValues = definition.Kind is FfiTypeKind.Class or FfiTypeKind.Struct or FfiTypeKind.Interface;
        if (hasValues && definition.Native is null && _faultOfNative is not null)
        {
            Error(RegistryRules.InvalidDefinition, image,
                $"type '{definition.QualifiedName}': there is no C# type behind it; set {nameof(FfiTypeDef.Native)} to a HostType", definition);
        }
        else if (hasValues && definition.Native is not (null or INativeType))
        {
            Error(RegistryRules.InvalidDefinition, image,
                $"type '{definition.QualifiedName}': what stands for its C# type is a {definition.Native.GetType().Name}; it has to be an {nameof(INativeType)}", definition);
        }
    }

    private FfiImage ImageOf(FunctionDef function)
    {
        int number = function.Index < 0 ? _identities.Find(function.Hash.Value) : 0;

        // The index has ended when functions are numbered; what is wrong then is looked for.
        while (!ReferenceEquals(_functions[number], function))
        {
            number++;
        }

        return ImageOf(number);
    }

    private FfiImage ImageOf(int number) => _functionImages[_firstOfImage.FindLastIndex(first => first <= number)];

    private void CheckFunction(FunctionDef function, FfiImage image)
    {
        if (function.Owner is null && (function.Kind != FfiFunctionKind.Function || function.Name.Text.Length == 0))
        {
            Error(RegistryRules.BehaviourNotAllowed, image, function.Name.Text.Length == 0
                ? $"function '{function}' of namespace '{function.Namespace}' has no name"
                : $"function '{function}' is a {function.Kind.ToString().ToLowerInvariant()}, but belongs to no type", function.Declaration);
        }

        if (_faultOfNative?.Invoke(function.Declaration!) is { } native)
        {
            Report(RegistryRules.InvalidDefinition, image, function, null, native);
        }

        CheckNames(function, image);
        if (FaultOfFactory(function) is { } wrong)
        {
            Report(RegistryRules.BehaviourNotAllowed, image, function, null, wrong);
        }

        if (SignatureRules.Check(function) is { } fault)
        {
            Report(RegistryRules.InvalidSignature, image, function, null, fault);
        }

        if (ModifierRules.CheckResult(function.ReturnType) is { } result)
        {
            Report(RegistryRules.InvalidModifiers, image, function, null, $"return type '{function.ReturnType}': {result}");
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            ParamDef parameter = function.Parameters[i];
            if (ModifierRules.CheckParameter(parameter.Type) is { } modifiers)
            {
                Report(RegistryRules.InvalidModifiers, image, function, i, $"type '{parameter.Type}': {modifiers}");
            }

            for (int other = 0; other < i && parameter.Name.Text.Length > 0; other++)
            {
                if (ReferenceEquals(function.Parameters[other].Name, parameter.Name))
                {
                    Report(RegistryRules.NameConflict, image, function, i, $"has the name of parameter {other}");
                }
            }
        }
    }

    // Of a template the type over its own parameters.
    private static string? FaultOfFactory(FunctionDef function)
    {
        if (function.Kind is not (FfiFunctionKind.Factory or FfiFunctionKind.ListFactory) || function.Owner is not { } owner)
        {
            return null;
        }

        TypeDef made = function.ReturnType.Type;
        return ReferenceEquals(made, owner) || ReferenceEquals(made.Template?.Definition, owner) || made.IsOrDerivesFrom(owner)
            ? null
            : $"a factory of '{owner.QualifiedName}' returns one, not '{function.ReturnType}'";
    }

    /// <summary>Remembers a name that is about to get a meaning as a function or constant, if it has one of another kind.</summary>
    private void WatchName(NamespaceSymbol @namespace, Name name, NamespaceEntry entry, bool isFunction)
    {
        bool hasFunctions = entry.Functions.Length + entry.Getters.Length + entry.Setters.Length > 0;
        if (entry.Types.Length > 0 || entry.Global is not null || (hasFunctions && !isFunction))
        {
            _watched[entry] = new WatchedName(@namespace, name);
        }
    }

    /// <summary>One name of a namespace is a type, some functions, a constant or a virtual property; not two of these.</summary>
    private void CheckName(NamespaceSymbol @namespace, Name name)
    {
        NamespaceEntry entry = @namespace.Entries.Find(name)!;
        FunctionDef? accessor = entry.Getters.Length > 0 ? entry.Getters[0] : entry.Setters.FirstOrDefault();
        (string What, FfiImage Image, object? Subject)? first = null;
        Meet(entry.Types.Length > 0, () => ("type", ImageOf(entry.Types[0]), entry.Types[0].Declaration));
        Meet(entry.Functions.Length > 0, () => ("function", ImageOf(entry.Functions[0]), entry.Functions[0].Declaration));
        Meet(entry.Global is not null, () => ("constant", ConstantOf(entry.Global!).Image, ConstantOf(entry.Global!).Definition));
        Meet(accessor is not null && entry.Functions.Length == 0, () => ("property", ImageOf(accessor!), accessor!.Declaration));

        void Meet(bool exists, Func<(string What, FfiImage Image, object? Subject)> describe)
        {
            if (!exists)
            {
                return;
            }

            (string What, FfiImage Image, object? Subject) found = describe();
            if (first is not { } other)
            {
                first = found;
                return;
            }

            bool isBetween = !ReferenceEquals(found.Image, other.Image);
            string modules = isBetween ? $", registered by '{other.Image.Name}' and '{found.Image.Name}'" : "";
            string message = $"'{QualifiedName(@namespace, name)}' is the name of a {other.What} and of a {found.What}{modules}";
            _errors.Add(new RegistrationError(RegistryRules.NameConflict, found.Image.Name, message)
            {
                Subject = found.Subject,
                Origin = OriginOf(found.Subject),
                IsBetweenModules = isBetween,
            });
        }
    }

    private void CheckMemberNames(TypeDef type, FfiImage image)
    {
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            if (member.Value.Field is not null && (member.Value.Methods.Length > 0 || member.Value.IsProperty))
            {
                string other = member.Value.Methods.Length > 0 ? "method" : "property";
                Error(RegistryRules.NameConflict, image, $"'{type.QualifiedName}::{member.Key.Text}' is the name of a field and of a {other}", FieldOf(type, member.Key));
            }
        }

        var seen = new HashSet<Name>();
        foreach (EnumValueDef value in type.Enum?.Values ?? [])
        {
            if (!seen.Add(value.Name))
            {
                Error(RegistryRules.NameConflict, image, $"enum '{type.QualifiedName}' has two values named '{value.Name.Text}'", type.Declaration);
            }
        }
    }

    private static FfiPropertyDef? FieldOf(TypeDef type, Name name) =>
        type.Declaration!.Fields.FirstOrDefault(f => f.Name == name.Text);

    private LinkedConstant ConstantOf(GlobalDef constant) => _constants.Find(c => ReferenceEquals(c.Constant, constant))!;

    private FfiImage ImageOf(TypeDef type) => _declaredIn[type];

    private static string QualifiedName(NamespaceSymbol @namespace, Name name) =>
        @namespace.IsRoot ? name.Text : $"{@namespace.FullName}::{name.Text}";

    /// <summary>An error of a function, or of one of its parameters, with its place in a form that programs can read.</summary>
    private void Report(string id, FfiImage image, FunctionDef function, int? parameter, string fault)
    {
        string name = parameter is { } index ? function.Parameters[index].Name.Text : "";
        string where = parameter is { } i ? $"parameter '{name}' (index {i}) of function '{function}'" : $"function '{function}'";
        _errors.Add(new RegistrationError(id, image.Name, $"{where}: {fault}")
        {
            Function = function.ToString(),
            ParameterName = parameter is null ? null : name,
            ParameterIndex = parameter,
            Subject = function.Declaration,
            Origin = OriginOf(function),
        });
    }
}

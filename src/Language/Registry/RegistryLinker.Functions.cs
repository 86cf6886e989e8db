using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Makes the functions of namespaces and types.</summary>
internal sealed partial class RegistryLinker
{
    private void LinkFunction(FfiFunctionDef definition, FfiImage image)
    {
        if (MakeFunction(definition, null, image) is not { } function || !AddIdentity(function, image))
        {
            return;
        }

        NamespaceSymbol @namespace = function.Namespace!;
        NamespaceEntry entry = @namespace.GetOrAdd(function.Name);
        WatchName(@namespace, function.Name, entry, isFunction: true);
        _overloads.AddFunction(entry, function);
        if (AccessorName(function, out bool isGetter) is { } property)
        {
            NamespaceEntry target = @namespace.GetOrAdd(property);
            WatchName(@namespace, property, target, isFunction: true);
            if (isGetter)
            {
                _overloads.AddGetter(target, function);
            }
            else
            {
                _overloads.AddSetter(target, function);
            }
        }
    }

    private void LinkMember(FfiFunctionDef definition, TypeDef owner, FfiImage image)
    {
        if (MakeFunction(definition, owner, image) is not { } function || !AddIdentity(function, image))
        {
            return;
        }

        switch (function.Kind)
        {
            case FfiFunctionKind.Constructor or FfiFunctionKind.Factory:
                _overloads.AddConstructor(owner, function);
                return;
            case FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory:
                owner.ListConstructor = function;
                return;
            case FfiFunctionKind.Destructor:
                owner.Destructor = function;
                return;
        }

        MemberSet member = GetOrAddMember(owner, function.Name);
        _overloads.AddMethod(member, function);
        if (AccessorName(function, out bool isGetter) is { } property)
        {
            MemberSet target = GetOrAddMember(owner, property);
            if (isGetter)
            {
                _overloads.AddGetter(target, function);
            }
            else
            {
                _overloads.AddSetter(target, function);
            }
        }
    }

    private Name? AccessorName(FunctionDef function, out bool isGetter)
    {
        string name = function.Name.Text;
        isGetter = name.StartsWith("get_", StringComparison.Ordinal);
        bool isAccessor = (function.Traits & FfiFunctionTraits.Property) != 0
            && (isGetter || name.StartsWith("set_", StringComparison.Ordinal));
        return isAccessor ? _names.Intern(name.Substring(4)) : null;
    }

    private FunctionDef? MakeFunction(FfiFunctionDef definition, TypeDef? owner, FfiImage image)
    {
        NamespaceSymbol scope = owner?.Namespace ?? Namespace(definition.Namespace);
        if (definition.Kind is FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory)
        {
            definition = definition with { Parameters = [s_listParameter] };
        }

        _typeParameters = definition.TemplateParameters.Count == 0
            ? []
            : MakeParameters(definition.TemplateParameters, TypeHash.OfType(definition.Namespace, definition.Name, definition.TemplateParameters.Count));
        DataType? returnType = Resolve(definition.ReturnType, scope, owner, image, new RegistrationPlace(RegistrationPart.Result, definition, owner));
        var parameters = new ParamDef[definition.Parameters.Count];
        bool isComplete = returnType is not null;
        bool hasDefault = false;
        for (int i = 0; i < parameters.Length; i++)
        {
            FfiParam parameter = definition.Parameters[i];
            var place = new RegistrationPlace(RegistrationPart.Parameter, definition, owner, i);
            if (Resolve(parameter.Type, scope, owner, image, place) is { } type)
            {
                parameters[i] = MakeParameter(_names.Intern(parameter.Name), type, parameter.Default);
            }
            else
            {
                isComplete = false;
            }

            if (hasDefault && parameter.Default is null && (definition.Traits & FfiFunctionTraits.Variadic) == 0)
            {
                Error(RegistryRules.DefaultsNotTrailing, image, place, $"{place} follows one with a default and has none");
            }

            hasDefault |= parameter.Default is not null;
        }

        TypeDef[] typeParameters = _typeParameters;
        _typeParameters = [];
        bool takesList = definition.Kind is FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory;
        ListPattern? pattern = isComplete && takesList ? ReadListPattern(definition, owner, scope, image) : null;
        if (!isComplete)
        {
            return null;
        }

        Name name = _names.Intern(definition.Name.Length > 0 || owner is null ? definition.Name : owner.Name.Text);
        return new FunctionDef(name, returnType!.Value, parameters, definition.Kind, TypeSource.Ffi)
        {
            Traits = definition.Traits,
            Namespace = scope,
            Owner = owner,
            Hash = definition.Hash != default ? definition.Hash : IdentityOf(definition, owner, returnType!.Value, parameters),
            Intrinsic = definition.Intrinsic,
            Declaration = definition,
            TypeParameters = typeParameters,
            ListPattern = pattern,
        };
    }

    // APIs repeat themselves: (int index), (double x). What is equal is made once.
    private ParamDef MakeParameter(Name name, DataType type, FfiExpr? value)
    {
        if (value is not null)
        {
            WatchName(name);
            return new ParamDef(name, type) { Default = new DefaultArgument(value) };
        }

        if (!_parameters.TryGetValue((name, type), out ParamDef? known))
        {
            known = new ParamDef(name, type);
            _parameters.Add((name, type), known);
            WatchName(name);
        }

        return known;
    }

    // The same rule as at build time, applied to the resolved types.
    private static TypeHash IdentityOf(FfiFunctionDef definition, TypeDef? owner, DataType returnType, ParamDef[] parameters)
    {
        SignatureHash hash = FfiIdentity.Start(definition, owner?.Hash ?? default);
        foreach (ParamDef parameter in parameters)
        {
            hash.Add(UseOf(parameter.Type));
        }

        if (FfiIdentity.IsConversion(definition.Name))
        {
            hash.Add(UseOf(returnType));
        }

        return hash.ToTypeHash();

        static ulong UseOf(DataType type) => TypeHash.OfUse(type.Type.Hash.Value, type.Modifiers);
    }

    private bool AddIdentity(FunctionDef function, FfiImage image)
    {
        if (_below?.FindFunction(function.Hash) is { } lower)
        {
            if (!lower.Declaration!.Equals(function.Declaration))
            {
                Error(RegistryRules.DuplicateFunction, image, $"function '{function}' is registered in the parent context already, differently", function.Declaration);
            }

            return false;
        }

        if (!_functionIndexes.TryGetValue(function.Hash.Value, out int other))
        {
            _functionIndexes.Add(function.Hash.Value, _functions.Count);
            _functions.Add(function);
            _functionImages.Add(image);
            if (function.Parameters.Length > 0 && Array.Exists(function.Parameters, static p => p.Default is not null))
            {
                _withDefaults.Add(function);
            }

            // Everything it names is declared; later it would have to be fetched into the cache again.
            CheckFunction(function, image);
            return true;
        }

        // The same declaration from a second module that exports the same C# code is no fault.
        FunctionDef known = _functions[other];
        if (!ReferenceEquals(_functionImages[other], image) && known.Declaration!.Equals(function.Declaration))
        {
            return false;
        }

        bool isSameName = ReferenceEquals(known.Name, function.Name) && ReferenceEquals(known.Owner, function.Owner);
        Error(isSameName ? RegistryRules.DuplicateFunction : RegistryRules.IdentityCollision, image, isSameName
            ? $"function '{function}' is registered twice"
            : $"functions '{function}' and '{known}' have the same identity {function.Hash}", function.Declaration);
        return false;
    }

    private void LinkConstant(FfiPropertyDef definition, FfiImage image)
    {
        string name = definition.Namespace.Length == 0 ? definition.Name : $"{definition.Namespace}::{definition.Name}";
        NamespaceSymbol @namespace = Namespace(definition.Namespace);
        if (Resolve(definition.Type, @namespace, null, image, new RegistrationPlace(RegistrationPart.Constant, definition)) is not { } type)
        {
            return;
        }

        if (definition.Constant is not { } value || FfiConstants.Evaluate(value, type) is not { } constant)
        {
            Error(RegistryRules.InvalidDefinition, image, $"constant '{name}' has no literal value of type '{type}'");
            return;
        }

        if (!IsWritable(definition.Name))
        {
            Error(RegistryRules.InvalidDefinition, image, $"constant '{name}': {Impossible(definition.Name)}", definition);
        }

        Name interned = _names.Intern(definition.Name);
        for (NamespaceSymbol? lower = @namespace.Below; lower is not null; lower = lower.Below)
        {
            if (lower.Entries.Find(interned)?.Global is { } other)
            {
                if (other.Type.Type != type.Type || !Equals(other.Constant, constant))
                {
                    Error(RegistryRules.DuplicateName, image, $"constant '{name}' is registered in the parent context already, differently");
                }

                return;
            }
        }

        NamespaceEntry entry = @namespace.GetOrAdd(interned);
        if (!_constants.TryGetValue(name, out (FfiPropertyDef Definition, FfiImage Image) known))
        {
            _constants.Add(name, (definition, image));
        }
        else
        {
            // As with types and functions, two modules may say the same.
            if (!ReferenceEquals(known.Image, image) && known.Definition.Equals(definition))
            {
                return;
            }

            Error(RegistryRules.DuplicateName, image, $"constant '{name}' is registered twice");
            return;
        }

        WatchName(@namespace, interned, entry, isFunction: false);
        entry.Global = new GlobalDef(
            _names.Intern(definition.Name), @namespace, type.With(type.Modifiers | FfiModifiers.Const), TypeSource.Ffi)
        {
            Constant = constant,
        };
    }
}

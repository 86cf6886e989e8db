using System.Runtime.CompilerServices;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Makes the functions of namespaces and types.</summary>
internal sealed partial class RegistryLinker
{
    // Functions of one namespace mostly come one after the other; so many are linked at once.
    private const int LongestRun = 256;

    private (Name Name, DataType Type)[] _written = new (Name, DataType)[8];

    private void LinkFunctions(FfiImage image)
    {
        ReadOnlySpan<FfiFunctionDef> functions = image.Functions.AsSpan();
        Span<ulong> nameHashes = stackalloc ulong[LongestRun];
        for (int start = 0, end; start < functions.Length; start = end)
        {
            string scope = functions[start].Namespace;
            end = start + 1;
            while (end < functions.Length && end - start < LongestRun && functions[end].Namespace == scope)
            {
                end++;
            }

            NamespaceSymbol @namespace = Namespace(scope);
            @namespace.Entries.Reserve(end - start);
            Fetch(functions.Slice(start, end - start), nameHashes);
            for (int i = start; i < end; i++)
            {
                Name name = _names.Intern(functions[i].Name, nameHashes[i - start]);
                LinkFunction(functions[i], name, @namespace, image);
            }
        }
    }

    /// <summary>
    /// Hashes the names, and reads where they and the identities will be looked for. In large tables that is memory which is not in the cache: the processor
    /// fetches much of it at once here, and would wait for each piece later.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Fetch(ReadOnlySpan<FfiFunctionDef> functions, Span<ulong> nameHashes)
    {
        for (int i = 0; i < functions.Length; i++)
        {
            nameHashes[i] = NameHash.Of(functions[i].Name.AsSpan());
        }

        uint read = 0;
        for (int i = 0; i < functions.Length; i++)
        {
            read += _names.Touch(nameHashes[i]) + _identities.Touch(functions[i].Hash.Value);
        }

        return read;
    }

    private void LinkFunction(FfiFunctionDef definition, Name name, NamespaceSymbol @namespace, FfiImage image)
    {
        if (MakeFunction(definition, name, null, @namespace, image) is not { } function || !AddIdentity(function, image))
        {
            return;
        }

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
        Name name = _names.Intern(definition.Name.Length > 0 ? definition.Name : owner.Name.Text);
        if (MakeFunction(definition, name, owner, owner.Namespace!, image) is not { } function || !AddIdentity(function, image))
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
        isGetter = false;
        if ((function.Traits & FfiFunctionTraits.Property) == 0)
        {
            return null;
        }

        string name = function.Name.Text;
        isGetter = name.StartsWith("get_", StringComparison.Ordinal);
        return isGetter || name.StartsWith("set_", StringComparison.Ordinal) ? _names.Intern(name.Substring(4)) : null;
    }

    private FunctionDef? MakeFunction(FfiFunctionDef definition, Name name, TypeDef? owner, NamespaceSymbol scope, FfiImage image)
    {
        if (definition.Kind is FfiFunctionKind.ListConstructor or FfiFunctionKind.ListFactory)
        {
            definition = definition with { Parameters = [s_listParameter] };
        }

        _typeParameters = definition.TemplateParameters.Count == 0
            ? []
            : MakeParameters(definition.TemplateParameters, TypeHash.OfType(definition.Namespace, definition.Name, definition.TemplateParameters.Count));
        DataType? returnType = Resolve(definition.ReturnType, scope, owner, image, new RegistrationPlace(RegistrationPart.Result, definition, owner));
        ReadOnlySpan<FfiParam> written = definition.Parameters.AsSpan();
        if (_written.Length < written.Length)
        {
            _written = new (Name, DataType)[written.Length];
        }

        bool isComplete = returnType is not null;
        bool hasDefault = false;
        for (int i = 0; i < written.Length; i++)
        {
            FfiParam parameter = written[i];
            if (FindPlain(parameter.Type) is { } plain)
            {
                _written[i] = (_names.Intern(parameter.Name), new DataType(plain, parameter.Type.Modifiers));
            }
            else if (Resolve(parameter.Type, scope, owner, image, new RegistrationPlace(RegistrationPart.Parameter, definition, owner, i)) is { } type)
            {
                _written[i] = (_names.Intern(parameter.Name), type);
            }
            else
            {
                isComplete = false;
            }

            if (hasDefault && parameter.Default is null && (definition.Traits & FfiFunctionTraits.Variadic) == 0)
            {
                var place = new RegistrationPlace(RegistrationPart.Parameter, definition, owner, i);
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

        ParamDef[] parameters = hasDefault ? MakeParameters(written) : _parameters.Get(_written.AsSpan(0, written.Length));
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

    private ParamDef[] MakeParameters(ReadOnlySpan<FfiParam> written)
    {
        var made = new ParamDef[written.Length];
        for (int i = 0; i < made.Length; i++)
        {
            (Name name, DataType type) = _written[i];
            if (written[i].Default is { } value)
            {
                WatchName(name);
                made[i] = new ParamDef(name, type) { Default = new DefaultArgument(value) };
            }
            else
            {
                made[i] = _parameters.Get(name, type);
            }
        }

        return made;
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

        int number = _identities.GetOrAdd(function.Hash.Value, out bool isNew);
        if (isNew)
        {
            _functions[number] = function;
            if (_functionImages.Count == 0 || !ReferenceEquals(_functionImages[_functionImages.Count - 1], image))
            {
                _firstOfImage.Add(number);
                _functionImages.Add(image);
            }

            if (HasDefault(function))
            {
                _withDefaults.Add(function);
            }

            // Everything it names is declared; later it would have to be fetched into the cache again.
            CheckFunction(function, image);
            return true;
        }

        // The same declaration from a second module that exports the same C# code is no fault.
        FunctionDef known = _functions[number];
        if (!ReferenceEquals(ImageOf(number), image) && known.Declaration!.Equals(function.Declaration))
        {
            return false;
        }

        bool isSameName = ReferenceEquals(known.Name, function.Name) && ReferenceEquals(known.Owner, function.Owner);
        Error(isSameName ? RegistryRules.DuplicateFunction : RegistryRules.IdentityCollision, image, isSameName
            ? $"function '{function}' is registered twice"
            : $"functions '{function}' and '{known}' have the same identity {function.Hash}", function.Declaration);
        return false;
    }

    private static bool HasDefault(FunctionDef function)
    {
        foreach (ParamDef parameter in function.Parameters)
        {
            if (parameter.Default is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void LinkConstant(FfiPropertyDef definition, FfiImage image)
    {
        NamespaceSymbol @namespace = Namespace(definition.Namespace);
        if (Resolve(definition.Type, @namespace, null, image, new RegistrationPlace(RegistrationPart.Constant, definition)) is not { } type)
        {
            return;
        }

        if (definition.Constant is not { } value || FfiConstants.Evaluate(value, type) is not { } constant)
        {
            Error(RegistryRules.InvalidDefinition, image, $"constant '{definition.QualifiedName}' has no literal value of type '{type}'");
            return;
        }

        if (!IsWritable(definition.Name))
        {
            Error(RegistryRules.InvalidDefinition, image, $"constant '{definition.QualifiedName}': {Impossible(definition.Name)}", definition);
        }

        Name interned = _names.Intern(definition.Name);
        for (NamespaceSymbol? lower = @namespace.Below; lower is not null; lower = lower.Below)
        {
            if (lower.Entries.Find(interned)?.Global is { } other)
            {
                if (other.Type.Type != type.Type || !Equals(other.Constant, constant))
                {
                    Error(RegistryRules.DuplicateName, image, $"constant '{definition.QualifiedName}' is registered in the parent context already, differently");
                }

                return;
            }
        }

        NamespaceEntry entry = @namespace.GetOrAdd(interned);
        if (entry.Global is { } registered)
        {
            // As with types and functions, two modules may say the same.
            (_, FfiPropertyDef known, FfiImage from) = ConstantOf(registered);
            if (ReferenceEquals(from, image) || !known.Equals(definition))
            {
                Error(RegistryRules.DuplicateName, image, $"constant '{definition.QualifiedName}' is registered twice");
            }

            return;
        }

        WatchName(@namespace, interned, entry, isFunction: false);
        entry.Global = new GlobalDef(interned, @namespace, type.With(type.Modifiers | FfiModifiers.Const), TypeSource.Ffi)
        {
            Constant = constant,
        };
        _constants.Add(new LinkedConstant(entry.Global, definition, image));
    }
}

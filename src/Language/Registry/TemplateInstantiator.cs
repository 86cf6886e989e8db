using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>
/// Makes instances of templates, one per list of arguments (modifiers included). A registry has one for instances over host
/// types; each unit lays one of its own over it for instances that name its types. The shared one is thread-safe. An instance
/// belongs to the lowest tier that knows the template and all arguments. What a registry makes after it was sealed it holds
/// weakly: instances that no unit uses any more leave nothing behind.
/// </summary>
/// <param name="shared">The instances of the tier below; null for a registry that is no layer.</param>
/// <param name="layer">The global namespace of a registry, which tells its types from those below; null for a unit.</param>
internal sealed partial class TemplateInstantiator(TemplateInstantiator? shared = null, NamespaceSymbol? layer = null)
{
    /// <summary>Templates inside each other: <c>array&lt;array&lt;…&gt;&gt;</c>.</summary>
    public const int MaxDepth = 64;

    // A type that names each of two others twice is not deep but large; its name is written out in messages.
    private const int MaxSize = 1024;

    // Instances that one written type may lead to through the members of its template.
    private const int MaxBatch = 4096;

    private readonly bool _isUnit = shared is not null && layer is null;

    // Of a unit those below that it uses too, so that they live as long as it is compiled and are found without a lock.
    private Dictionary<TemplateKey, TypeDef>? _instances;
    private readonly Dictionary<ulong, WeakReference<TypeDef>[]>? _weak = shared is null || layer is not null ? [] : null;
    private int _sweepAt = 64;

    // While a registry is linked instances have no members: templates have not all of their own members yet.
    private List<TypeDef>? _deferred = shared is null || layer is not null ? [] : null;

    private readonly object _gate = new();
    private TemplateFault? _fault;
    private bool _isRunning;

    // What the running request has made so far, and which of it still lacks members. Last in, first out: a template that grows
    // without end reaches the depth limit at once, instead of making all instances of each depth first.
    private List<(TemplateKey Key, TypeDef Instance)> Batch => field ??= [];

    private Stack<TypeDef> Open => field ??= [];

    /// <summary>The instance, made with all that its members name; null and a fault if there can't be one.</summary>
    public TypeDef? TryInstantiate(TypeDef definition, DataType[] arguments, out TemplateFault? fault)
    {
        var key = new TemplateKey(definition, arguments);
        if (_isUnit)
        {
            return TryInstantiate(key, out fault);
        }

        lock (_gate)
        {
            return TryInstantiate(key, out fault);
        }
    }

    /// <summary>Enters a type that the host wrote for certain arguments; false if there is one already.</summary>
    public bool Specialize(TypeDef type)
    {
        var key = new TemplateKey(type.Template!.Definition!, type.Template.Arguments);
        if (Find(key) is not null)
        {
            return false;
        }

        (_instances ??= []).Add(key, type);
        return true;
    }

    /// <summary>
    /// Gives the instances made so far their members, and those that come up on the way, and tells those that can't be. Until
    /// then, while a registry is being linked, templates have not all of their own members yet.
    /// </summary>
    public void CompleteDeferred(Action<TypeDef, TemplateFault>? onFault = null)
    {
        List<TypeDef> waiting = _deferred!;
        _deferred = null;
        foreach (TypeDef instance in waiting)
        {
            _isRunning = true;
            _fault = Validate(instance);
            if (_fault is null)
            {
                Open.Push(instance);
                CompleteOpen();
            }

            TemplateFault? fault = EndBatch(keepsAll: true);
            if (fault is not null)
            {
                onFault?.Invoke(instance, fault);
            }
        }
    }

    /// <summary>Replaces type parameters by arguments.</summary>
    public DataType Substitute(DataType type, TypeDef[] parameters, DataType[] arguments)
    {
        if (type.Type.Kind == TypeKind.TemplateParameter)
        {
            int index = Array.IndexOf(parameters, type.Type);
            return index < 0 ? type : Merge(type, arguments[index]);
        }

        if (type.Type.Template is not { Definition: { } definition, IsOpen: true } template)
        {
            return type;
        }

        var replaced = new DataType[template.Arguments.Length];
        bool isSame = true;
        for (int i = 0; i < replaced.Length; i++)
        {
            replaced[i] = Substitute(template.Arguments[i], parameters, arguments);
            isSame &= replaced[i] == template.Arguments[i];
        }

        if (isSame)
        {
            return type;
        }

        if (_isRunning)
        {
            return new DataType(GetOrMake(new TemplateKey(definition, replaced)) ?? PrimitiveTypes.Error, type.Modifiers);
        }

        TypeDef? made = TryInstantiate(definition, replaced, out TemplateFault? fault);
        _substitutionFault ??= fault;
        return new DataType(made ?? PrimitiveTypes.Error, type.Modifiers);
    }

    /// <summary>
    /// A use of T with its own modifiers, T given. Const and handle of both count: <c>const T &amp;in</c> over <c>Foo@</c> is a
    /// const reference to the handle, <c>T@</c> over <c>const Foo</c> a handle to a const object. There are no handles to values:
    /// there <c>T@</c> is T. HandleToConst without Handle is <c>if_handle_then_const</c>: it counts if T is a handle.
    /// </summary>
    internal static DataType Merge(DataType use, DataType argument)
    {
        bool isHandle = argument.IsHandle || (use.IsHandle && CanBeHandle(argument.Type));
        bool useToConst = (use.Modifiers & FfiModifiers.HandleToConst) != 0;
        bool argumentToConst = (argument.Modifiers & FfiModifiers.HandleToConst) != 0;
        bool isConst;
        bool isToConst = false;
        if (isHandle && !argument.IsHandle)
        {
            // The handle is new, so that what is const about the argument is its object.
            isConst = use.IsConst;
            isToConst = useToConst || argument.IsConst;
        }
        else if (isHandle)
        {
            isConst = use.IsConst || argument.IsConst;
            isToConst = useToConst || argumentToConst;
        }
        else
        {
            isConst = use.IsConst || argument.IsConst || (use.IsHandle && useToConst);
        }

        FfiModifiers modifiers = (isConst ? FfiModifiers.Const : 0) | (isHandle ? FfiModifiers.Handle : 0)
            | (isToConst ? FfiModifiers.HandleToConst : 0) | use.Reference;
        return new DataType(argument.Type, modifiers);
    }

    // A type parameter may become anything; its modifiers are looked at again then.
    private static bool CanBeHandle(TypeDef type) => type.IsReferenceType || type.Kind == TypeKind.TemplateParameter;

    private TypeDef? TryInstantiate(TemplateKey key, out TemplateFault? fault)
    {
        fault = null;
        if (Find(key) is { } known)
        {
            return known;
        }

        // A validator may ask for nothing, but if it compiles a script all the same it must not find half an instance.
        if (_isRunning)
        {
            fault = new TemplateFault(false, "a validator makes instances itself");
            return null;
        }

        _isRunning = true;
        _fault = null;
        TypeDef? made = GetOrMake(key);
        CompleteOpen();
        fault = EndBatch(keepsAll: false);
        return fault is null ? made : null;
    }

    private void CompleteOpen()
    {
        while (_fault is null && Open.Count > 0)
        {
            TypeDef instance = Open.Pop();
            new TemplateSpecializer(this, instance).Run();
        }
    }

    // A fault takes back everything that was made for it: an instance has all of its members or does not exist.
    private TemplateFault? EndBatch(bool keepsAll)
    {
        TemplateFault? fault = _fault;
        foreach ((TemplateKey key, TypeDef instance) in Batch)
        {
            if (fault is not null)
            {
                _instances!.Remove(key);
            }
            else if (!keepsAll && _weak is not null && _deferred is null)
            {
                _instances!.Remove(key);
                AddWeak(instance);
            }
        }

        Batch.Clear();
        Open.Clear();
        _fault = null;
        _isRunning = false;
        return fault;
    }

    private TypeDef? GetOrMake(TemplateKey key)
    {
        if (_fault is not null)
        {
            return null;
        }

        if (Find(key) is { } known)
        {
            return known;
        }

        if (shared is not null && IsBelow(key.Definition) && Array.TrueForAll(key.Arguments, a => IsBelow(a.Type)))
        {
            TypeDef? below = shared.TryInstantiate(key.Definition, key.Arguments, out TemplateFault? fault);
            _fault = fault;
            if (below is not null && _isUnit)
            {
                (_instances ??= []).Add(key, below);
            }

            return below;
        }

        TypeDef made = Make(key);
        TemplateInfo info = made.Template!;
        if (info.Depth > MaxDepth || info.Size > MaxSize || Batch.Count >= MaxBatch)
        {
            string root = Batch.Count > 0 ? Batch[0].Instance.QualifiedName : $"{key.Definition.QualifiedName}<…>";
            _fault = new TemplateFault(true, $"'{root}' needs templates nested more than {MaxDepth} deep");
            return null;
        }

        if (_deferred is null && !info.IsOpen && Validate(made) is { } rejected)
        {
            _fault = rejected;
            return null;
        }

        // Known before its members are made: a template may name itself in its members.
        (_instances ??= []).Add(key, made);
        Batch.Add((key, made));
        if (info.IsOpen)
        {
            return made;
        }

        if (_deferred is not null)
        {
            _deferred.Add(made);
        }
        else
        {
            Open.Push(made);
        }

        return made;
    }

    private static TypeDef Make(TemplateKey key)
    {
        TypeDef definition = key.Definition;
        TypeSource source = TypeSource.Ffi;
        int depth = 0;
        int size = 1;
        bool isOpen = false;
        foreach (DataType argument in key.Arguments)
        {
            source = IsHostType(argument.Type) ? source : argument.Type.Source;
            isOpen |= IsOpen(argument.Type);
            if (argument.Type.Template is { } nested)
            {
                depth = Math.Max(depth, nested.Depth);
                size = Math.Min(size + nested.Size, MaxSize + 1);
            }
        }

        return new TypeDef(
            definition.Name, definition.Namespace, definition.Kind, TypeHash.OfInstance(definition.Hash, key.Arguments), source)
        {
            Template = new TemplateInfo
            {
                Definition = definition,
                Arguments = key.Arguments,
                Depth = depth + 1,
                Size = size,
                IsOpen = isOpen,
            },
            Traits = definition.Traits & ~FfiTypeTraits.DefaultArray,
            Declaration = definition.Declaration,
        };
    }

    private static TemplateFault? Validate(TypeDef instance)
    {
        TemplateInfo template = instance.Template!;
        foreach (DataType argument in template.Arguments)
        {
            if (!IsValidArgument(argument))
            {
                return new TemplateFault(false, $"'{argument}' can't be a type argument of '{template.Definition!.QualifiedName}'");
            }
        }

        if (template.Definition!.Declaration?.TemplateValidator is not { } validator)
        {
            return null;
        }

        string? reason;
        try
        {
            reason = validator(new FfiTemplateArguments(template.Definition.QualifiedName, template.Arguments));
        }
        catch (Exception e)
        {
            reason = $"its validator failed: {e.Message}";
        }

        return reason is null ? null : new TemplateFault(false, $"there is no '{instance.QualifiedName}': {reason}");
    }

    /// <summary>Values of the type exist: it is no void, <c>?</c> or reference.</summary>
    public static bool IsValidArgument(DataType argument) =>
        argument.IsValid && !argument.IsVoid && argument.Reference == FfiModifiers.None
        && argument.Type.Kind is not (TypeKind.Variable or TypeKind.Null or TypeKind.Error);

    /// <summary>The type belongs to a lower tier: to the host for a unit, to the parent for a layer.</summary>
    private bool IsBelow(TypeDef type)
    {
        if (layer is null)
        {
            return IsHostType(type);
        }

        NamespaceSymbol? root = type.Namespace;
        while (root is { Parent: { } parent })
        {
            root = parent;
        }

        return !ReferenceEquals(root, layer) && type.Kind != TypeKind.TemplateParameter
            && (type.Template is not { Definition: not null } template || Array.TrueForAll(template.Arguments, a => IsBelow(a.Type)));
    }

    // An instance has the source of its arguments (see Make), so that nested ones need no walk.
    private static bool IsHostType(TypeDef type) => type.Source.Kind == TypeSourceKind.Ffi;

    private static bool IsOpen(TypeDef type) => type.Kind == TypeKind.TemplateParameter || type.Template is { IsOpen: true };

    private readonly struct TemplateKey(TypeDef definition, DataType[] arguments) : IEquatable<TemplateKey>
    {
        public TypeDef Definition { get; } = definition;

        public DataType[] Arguments { get; } = arguments;

        public bool Equals(TemplateKey other) =>
            ReferenceEquals(Definition, other.Definition) && Arguments.AsSpan().SequenceEqual(other.Arguments);

        public override bool Equals(object? obj) => obj is TemplateKey other && Equals(other);

        public override int GetHashCode()
        {
            int hash = Definition.Hash.GetHashCode();
            foreach (DataType argument in Arguments)
            {
                hash = unchecked((hash * 31) + argument.GetHashCode());
            }

            return hash;
        }
    }
}

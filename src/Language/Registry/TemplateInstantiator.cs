using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Makes instances of templates, one per list of arguments (modifiers included). A registry has one for instances over host
/// types; each unit lays one of its own over it for instances that name its types. The shared one is thread-safe.
/// </summary>
internal sealed class TemplateInstantiator(TemplateInstantiator? shared = null)
{
    private readonly Dictionary<TemplateKey, TypeDef> _instances = [];
    private List<TypeDef>? _deferred = shared is null ? [] : null;

    public TypeDef Instantiate(TypeDef definition, DataType[] arguments)
    {
        if (shared is not null && Array.TrueForAll(arguments, static a => IsHostType(a.Type)))
        {
            return shared.Instantiate(definition, arguments);
        }

        var key = new TemplateKey(definition, arguments);
        if (shared is not null)
        {
            return Find(key) ?? Make(key);
        }

        lock (_instances)
        {
            return Find(key) ?? Make(key);
        }
    }

    /// <summary>Replaces type parameters by the arguments of an instance.</summary>
    public DataType Substitute(DataType type, TypeDef[] parameters, DataType[] arguments)
    {
        if (type.Type.Kind == TypeKind.TemplateParameter)
        {
            int index = Array.IndexOf(parameters, type.Type);
            return index < 0 ? type : Merge(type, arguments[index]);
        }

        if (type.Type.Template is not { Definition: { } definition } template)
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

        return isSame ? type : new DataType(Instantiate(definition, replaced), type.Modifiers);
    }

    /// <summary>
    /// Gives the instances made so far their members, and those that come up on the way. Until then, while a registry is being
    /// linked, templates have not all of their own members yet.
    /// </summary>
    public void CompleteDeferred()
    {
        for (int i = 0; i < _deferred!.Count; i++)
        {
            new TemplateSpecializer(this, _deferred[i]).Run();
        }

        _deferred = null;
    }

    /// <summary>
    /// A use of T with its own modifiers, T given: <c>const T &amp;in</c> over <c>Foo@</c> is a const reference to the handle.
    /// </summary>
    private static DataType Merge(DataType use, DataType argument) => new(argument.Type, argument.Modifiers | use.Modifiers);

    // An instance has the source of its arguments (see Make), so that nested ones need no walk.
    private static bool IsHostType(TypeDef type) => type.Source.Kind == TypeSourceKind.Ffi;

    private TypeDef? Find(TemplateKey key) => _instances.TryGetValue(key, out TypeDef? known) ? known : null;

    private TypeDef Make(TemplateKey key)
    {
        TypeDef definition = key.Definition;
        TypeSource source = TypeSource.Ffi;
        foreach (DataType argument in key.Arguments)
        {
            source = IsHostType(argument.Type) ? source : argument.Type.Source;
        }

        var instance = new TypeDef(
            definition.Name, definition.Namespace, definition.Kind, TypeHash.OfInstance(definition.Hash, key.Arguments), source)
        {
            Template = new TemplateInfo { Definition = definition, Arguments = key.Arguments },
            Traits = definition.Traits & ~FfiTypeTraits.DefaultArray,
            Declaration = definition.Declaration,
        };

        // Known before its members are made: a template may name itself in its members.
        _instances.Add(key, instance);
        if (_deferred is not null)
        {
            _deferred.Add(instance);
        }
        else
        {
            new TemplateSpecializer(this, instance).Run();
        }

        return instance;
    }

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

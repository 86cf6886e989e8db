using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph;

/// <summary>
/// The sealed host API: immutable, shared by every unit, context of the same modules and thread. A unit lays a small table of
/// its own names over it and copies nothing.
/// </summary>
public sealed class FfiRegistry
{
    private readonly Dictionary<ulong, TypeDef> _types;
    private readonly Lazy<Dictionary<FfiFunctionDef, string>> _modules;
    private ulong _fingerprint;

    internal FfiRegistry(
        NameTable names, NamespaceSymbol root, Dictionary<ulong, TypeDef> types, FunctionDef[] functions,
        TypeDef? stringType, TypeDef? arrayTemplate, TemplateInstantiator instances, FfiRegistry? below = null,
        IReadOnlyList<FfiImage>? images = null)
    {
        _modules = new Lazy<Dictionary<FfiFunctionDef, string>>(() => FunctionModules.Of(images ?? []));
        Below = below;
        Names = names;
        Root = root;
        _types = types;
        Functions = functions;
        StringType = stringType;
        ArrayTemplate = arrayTemplate;
        Instances = instances;
    }

    /// <summary>Number of host types, primitives not counted; of a layer those of its parents included.</summary>
    public int TypeCount => _types.Count + (Below?.TypeCount ?? 0);

    /// <summary>Number of host functions, methods and behaviours; of a layer those of its parents included.</summary>
    public int FunctionCount => Functions.Length + (Below?.FunctionCount ?? 0);

    /// <summary>
    /// A number for everything scripts can tell about this API, the same in every process and for every order of registration.
    /// What was compiled against one registry fits another one of the same fingerprint. Computed when it is first asked for.
    /// </summary>
    public ulong Fingerprint
    {
        get
        {
            // Equal on every thread, so racing is harmless; 0 stands for not computed yet.
            ulong known = Volatile.Read(ref _fingerprint);
            if (known == 0)
            {
                known = RegistryFingerprint.Of(this);
                Volatile.Write(ref _fingerprint, known);
            }

            return known;
        }
    }

    /// <summary>The registry that this one is a layer over, or null.</summary>
    internal FfiRegistry? Below { get; }

    internal NameTable Names { get; }

    internal NamespaceSymbol Root { get; }

    /// <summary>
    /// The host functions, in the order of their identities. <see cref="FunctionDef.Index"/> counts through the layers: those
    /// of a layer follow those of its parent.
    /// </summary>
    internal FunctionDef[] Functions { get; }

    internal TypeDef? StringType { get; }

    internal TypeDef? ArrayTemplate { get; }

    /// <summary>Instances of templates over host types, shared by all units.</summary>
    internal TemplateInstantiator Instances { get; }

    internal IEnumerable<TypeDef> Types => _types.Values;

    /// <summary>The types of the registry and of those below it.</summary>
    internal IEnumerable<TypeDef> AllTypes => Below is null ? Types : Types.Concat(Below.AllTypes);

    /// <summary>The host function of an identity, or null.</summary>
    internal FunctionDef? FindFunction(TypeHash hash)
    {
        int low = 0;
        int high = Functions.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ulong value = Functions[middle].Hash.Value;
            if (value == hash.Value)
            {
                return Functions[middle];
            }

            low = value < hash.Value ? middle + 1 : low;
            high = value < hash.Value ? high : middle - 1;
        }

        return Below?.FindFunction(hash);
    }

    /// <summary>The module that a function comes from, for messages; null for functions of scripts.</summary>
    internal string? ModuleOf(FunctionDef function) =>
        function.Declaration is not { } declaration ? null
        : _modules.Value.TryGetValue(declaration, out string? module) ? module
        : Below?.ModuleOf(function);

    internal TypeDef? FindType(TypeHash hash) =>
        _types.TryGetValue(hash.Value, out TypeDef? type) ? type : Below?.FindType(hash);
}

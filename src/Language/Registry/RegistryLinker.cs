using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Links the images of modules into one sealed registry: declares all types, resolves every reference by identity or name,
/// makes the functions, checks everything, and reports all errors at once. Linear in the number of declarations. A layer is
/// linked over the sealed registry of its parent, which is only read.
/// </summary>
internal sealed partial class RegistryLinker
{
    private readonly FfiImage[] _images;
    private readonly NameTable _names;
    private readonly NamespaceSymbol _root;
    private readonly Dictionary<string, NamespaceSymbol> _namespaces = [];
    private readonly Dictionary<ulong, TypeDef> _types = [];
    private readonly List<DeclaredType> _declared = [];
    private readonly Dictionary<TypeDef, FfiImage> _declaredIn = [];
    private readonly ChunkedArray<FunctionDef> _functions;

    // Which image the functions from a number on come from.
    private readonly List<int> _firstOfImage = [];
    private readonly List<FfiImage> _functionImages = [];
    private readonly List<FunctionDef> _withDefaults = [];
    private readonly ParameterLists _parameters;
    private readonly OverloadLists _overloads = new();
    private readonly IdentityIndex _identities;
    private readonly List<LinkedConstant> _constants = [];
    private readonly List<RegistrationError> _errors = [];
    private readonly FfiRegistry? _below;
    private readonly TemplateInstantiator _instances;
    private readonly Func<FfiFunctionDef, string?>? _faultOfNative;

    private RegistryLinker(IReadOnlyList<FfiImage> images, FfiRegistry? below, Func<FfiFunctionDef, string?>? faultOfNative)
    {
        _faultOfNative = faultOfNative;

        // What is said of which module does not depend on the order in which they were installed.
        _images = [.. images.OrderBy(static i => i.Name, StringComparer.Ordinal)];
        _below = below;
        int count = 0;
        int names = 0;
        foreach (FfiImage image in _images)
        {
            count += image.Functions.Count;
            names += image.Functions.Count + image.Constants.Count + image.Types.Count;
            foreach (FfiTypeDef type in image.Types)
            {
                count += type.Functions.Count;
                names += type.Functions.Count + type.Fields.Count + (type.Enum?.Values.Count ?? 0);
            }
        }

        _functions = new ChunkedArray<FunctionDef>(count);
        _identities = new IdentityIndex(count);
        _parameters = new ParameterLists(WatchName);
        _names = new NameTable(below?.Names, capacity: names);
        _root = new NamespaceSymbol(_names.Intern(""), parent: null, below?.Root);
        _instances = new TemplateInstantiator(below?.Instances, _root);
        _namespaces.Add("", _root);
    }

    /// <param name="images">What to link.</param>
    /// <param name="below">The registry of the parent, for a layer.</param>
    /// <param name="faultOfNative">Why what a function carries can't run, or null; without it nothing has to run.</param>
    public static SealResult Link(
        IReadOnlyList<FfiImage> images, FfiRegistry? below = null, Func<FfiFunctionDef, string?>? faultOfNative = null) =>
        new RegistryLinker(images, below, faultOfNative).RunAndFree();

    private SealResult RunAndFree()
    {
        SealResult result = Run();
        _functions.Free();
        _identities.Free();
        _parameters.Free();
        return result;
    }

    private SealResult Run()
    {
        DeclareTypes();
        DeclareSpecializations();
        foreach ((FfiTypeDef definition, TypeDef type, FfiImage image) in _declared)
        {
            LinkType(definition, type, image);
        }

        CheckBases();

        foreach (FfiImage image in _images)
        {
            LinkFunctions(image);
            foreach (FfiPropertyDef constant in image.Constants)
            {
                LinkConstant(constant, image);
            }
        }

        _overloads.Complete();
        CheckDefinitions();
        ResolveDefaults();
        if (_errors.Count > 0)
        {
            return Failed();
        }

        FunctionDef[] functions = AssignIds();
        CompleteInstances();
        if (_errors.Count > 0)
        {
            return Failed();
        }

        TypeDef? stringType = _declared.Find(static d => d.Type.IsString)?.Type;
        TypeDef? array = _declared.Find(static d => (d.Type.Traits & FfiTypeTraits.DefaultArray) != 0)?.Type;
        var registry = new FfiRegistry(
            _names, _root, _types, functions, stringType ?? _below?.StringType, array ?? _below?.ArrayTemplate, _instances, _below, _images);
        BindDefaults(registry);
        return _errors.Count > 0 ? Failed() : new SealResult(registry, []);
    }

    // Records and no tuples in all lists: code for lists of references is there before the JIT is asked.
    private sealed record DeclaredType(FfiTypeDef Definition, TypeDef Type, FfiImage Image);

    private sealed record LinkedConstant(GlobalDef Constant, FfiPropertyDef Definition, FfiImage Image);

    private SealResult Failed()
    {
        _errors.Sort(static (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
        return new SealResult(null, _errors);
    }

    private NamespaceSymbol Namespace(string fullName)
    {
        if (fullName.Length == 0)
        {
            return _root;
        }

        if (_namespaces.TryGetValue(fullName, out NamespaceSymbol? known))
        {
            return known;
        }

        int separator = fullName.LastIndexOf("::", StringComparison.Ordinal);
        NamespaceSymbol parent = separator < 0 ? _root : Namespace(fullName.Substring(0, separator));
        Name name = _names.Intern(separator < 0 ? fullName : fullName.Substring(separator + 2));
        CheckNamespace(fullName, name.Text);
        var made = new NamespaceSymbol(name, parent, parent.Below is { } below ? CompilationContext.FindNamespace(below, name) : null);
        parent.GetOrAdd(name).Namespace = made;
        _namespaces.Add(fullName, made);
        return made;
    }

    /// <summary>The namespace at a path inside another one, of the layer or else below it; null if there is none.</summary>
    private NamespaceSymbol? FindNamespace(NamespaceSymbol scope, string path)
    {
        if (path.Length == 0)
        {
            return scope;
        }

        string fullName = scope.IsRoot ? path : $"{scope.FullName}::{path}";
        if (_namespaces.TryGetValue(fullName, out NamespaceSymbol? own))
        {
            return own;
        }

        NamespaceSymbol? found = _below?.Root;
        foreach (string part in found is null ? [] : fullName.Split([':'], StringSplitOptions.RemoveEmptyEntries))
        {
            found = found is not null && _names.Find(part) is { } name ? CompilationContext.FindNamespace(found, name) : null;
        }

        return found;
    }

    private TypeDef? FindType(ulong hash) =>
        _types.TryGetValue(hash, out TypeDef? known) ? known : _below?.FindType(new TypeHash(hash));

    private void Error(string id, FfiImage image, string message, object? subject = null) =>
        _errors.Add(new RegistrationError(id, image.Name, message) { Subject = subject, Origin = OriginOf(subject) });

    private void Unresolved(string id, FfiImage image, in RegistrationPlace place, string fault) =>
        Error(id, image, place, $"failed to resolve {place}: {fault}");

    /// <summary>An error of a function or of one of its parameters says so in a form that programs can read, too.</summary>
    private void Error(string id, FfiImage image, in RegistrationPlace place, string message) =>
        _errors.Add(new RegistrationError(id, image.Name, message)
        {
            Function = place.Function,
            ParameterName = place.ParameterName,
            ParameterIndex = place.Parameter < 0 ? null : place.Parameter,
            Subject = place.Subject is FunctionDef function ? function.Declaration : place.Subject,
            Origin = OriginOf(place.Subject) ?? OriginOf(place.Owner?.Declaration),
        });

    private static string? OriginOf(object? subject) => subject switch
    {
        FunctionDef function => OriginOf(function.Declaration) ?? OriginOf(function.Owner?.Declaration),
        FfiFunctionDef function => (function.Native as INativeOrigin)?.Origin,
        FfiTypeDef type => (type.Native as INativeOrigin)?.Origin,
        FfiPropertyDef property => (property.Native as INativeOrigin)?.Origin,
        _ => null,
    };
}

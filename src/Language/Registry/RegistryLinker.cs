using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Links the images of modules into one sealed registry: declares all types, resolves every reference by identity or name,
/// makes the functions, checks everything, and reports all errors at once. Linear in the number of declarations.
/// </summary>
internal sealed partial class RegistryLinker
{
    private readonly IReadOnlyList<FfiImage> _images;
    private readonly NameTable _names;
    private readonly NamespaceSymbol _root;
    private readonly Dictionary<string, NamespaceSymbol> _namespaces = [];
    private readonly Dictionary<ulong, TypeDef> _types = [];
    private readonly List<(FfiTypeDef Definition, TypeDef Type, FfiImage Image)> _declared = [];
    private readonly List<FunctionDef> _functions = [];
    private readonly Dictionary<ulong, (FunctionDef Function, FfiImage Image)> _functionHashes = [];
    private readonly Dictionary<string, (FfiPropertyDef Definition, FfiImage Image)> _constants = [];
    private readonly List<RegistrationError> _errors = [];
    private readonly TemplateInstantiator _instances = new();

    private RegistryLinker(IReadOnlyList<FfiImage> images)
    {
        _images = images;
        int count = images.Sum(i => i.Types.Count * 8 + i.Functions.Count + i.Constants.Count);
        _names = new NameTable(capacity: count);
        _root = new NamespaceSymbol(_names.Intern(""), parent: null, below: null);
        _namespaces.Add("", _root);
    }

    public static SealResult Link(IReadOnlyList<FfiImage> images) => new RegistryLinker(images).Run();

    private SealResult Run()
    {
        DeclareTypes();
        foreach ((FfiTypeDef definition, TypeDef type, FfiImage image) in _declared)
        {
            LinkType(definition, type, image);
        }

        CheckBases();

        foreach (FfiImage image in _images)
        {
            foreach (FfiFunctionDef function in image.Functions)
            {
                LinkFunction(function, image);
            }

            foreach (FfiPropertyDef constant in image.Constants)
            {
                LinkConstant(constant, image);
            }
        }

        if (_errors.Count > 0)
        {
            _errors.Sort(static (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
            return new SealResult(null, _errors);
        }

        // Ids follow identity, so that they do not depend on the order of registration.
        FunctionDef[] functions = [.. _functions];
        Array.Sort(functions, static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value));
        for (int i = 0; i < functions.Length; i++)
        {
            functions[i].Index = i;
        }

        _instances.CompleteDeferred();
        TypeDef? stringType = _declared.Select(d => d.Type).FirstOrDefault(t => t.IsString);
        TypeDef? array = _declared.Select(d => d.Type).FirstOrDefault(t => (t.Traits & FfiTypeTraits.DefaultArray) != 0);
        return new SealResult(new FfiRegistry(_names, _root, _types, functions, stringType, array, _instances), []);
    }

    private NamespaceSymbol Namespace(string fullName)
    {
        if (_namespaces.TryGetValue(fullName, out NamespaceSymbol? known))
        {
            return known;
        }

        int separator = fullName.LastIndexOf("::", StringComparison.Ordinal);
        NamespaceSymbol parent = separator < 0 ? _root : Namespace(fullName.Substring(0, separator));
        Name name = _names.Intern(separator < 0 ? fullName : fullName.Substring(separator + 2));
        var made = new NamespaceSymbol(name, parent, below: null);
        parent.GetOrAdd(name).Namespace = made;
        _namespaces.Add(fullName, made);
        return made;
    }

    private void Error(string id, FfiImage image, string message) => _errors.Add(new RegistrationError(id, image.Name, message));
}

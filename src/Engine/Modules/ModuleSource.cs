using Seraph.Language.Ffi;

namespace Seraph.Engine.Modules;

/// <summary>
/// The declarations of a standard module as data: read from their texts once per process, immutable, and registered by any
/// number of module objects. Thread-safe.
/// </summary>
/// <param name="name">The module's name.</param>
/// <param name="declare">Declares everything; captures nothing.</param>
internal sealed class ModuleSource(string name, Action<FfiRegistryBuilder> declare)
{
    private readonly Lazy<FfiImage> _image = new(() =>
    {
        var builder = new FfiRegistryBuilder(name);
        declare(builder);
        return builder.ToImage();
    });

    /// <summary>Another module object; contexts tell modules by reference.</summary>
    public FfiModule NewModule() => new(name, module => module.Add(_image.Value));
}

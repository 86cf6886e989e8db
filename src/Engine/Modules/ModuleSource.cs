using Seraph.Language.Ffi;

namespace Seraph.Engine.Modules;

/// <summary>
/// The declarations of a standard module as data: made once per process, immutable, and registered by any number of module
/// objects. Thread-safe.
/// </summary>
/// <param name="name">The module's name.</param>
/// <param name="exports">What the generator made of its attributes.</param>
/// <param name="complete">Adds what no attribute can say; captures nothing.</param>
internal sealed class ModuleSource(string name, FfiModule exports, Action<FfiRegistryBuilder>? complete = null)
{
    private readonly Lazy<FfiImage> _image = new(() => Register(name, exports.GetImage(), complete));

    /// <summary>Another module object; contexts tell modules by reference.</summary>
    public FfiModule NewModule() => new(name, module => module.Add(_image.Value));

    /// <summary>A module object that registers everything anew, as those of hosts do.</summary>
    public FfiModule NewUnsharedModule() => new(name, module => module.Add(Register(name, exports.Register(), complete)));

    private static FfiImage Register(string name, FfiImage exports, Action<FfiRegistryBuilder>? complete)
    {
        var builder = new FfiRegistryBuilder(name);
        builder.Add(exports);
        complete?.Invoke(builder);
        return builder.ToImage();
    }
}

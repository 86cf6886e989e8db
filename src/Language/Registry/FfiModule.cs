using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph;

/// <summary>
/// A named part of a host API: an action that registers types and functions. Compared by reference. The action runs once per
/// module object, into an immutable image that all contexts share. Thread-safe.
/// </summary>
/// <param name="name">The name, for messages.</param>
/// <param name="register">Registers everything; must not capture state of one context.</param>
public sealed class FfiModule(string name, Action<FfiRegistryBuilder> register)
{
    private readonly object _gate = new();
    private FfiImage? _image;

    /// <summary>The name, for messages.</summary>
    public string Name { get; } = name;

    /// <summary>The modules this one is made of; empty for a plain one.</summary>
    internal IReadOnlyList<FfiModule> Parts { get; private init; } = [];

    /// <summary>Registries sealed from lists that start with this module.</summary>
    internal SealedRegistryCache Sealed { get; } = new();

    /// <summary>A module that stands for several others.</summary>
    public static FfiModule Combine(string name, params FfiModule[] parts) => new(name, static _ => { }) { Parts = [.. parts] };

    /// <summary>What the action registered. A failing action throws here and leaves nothing behind.</summary>
    internal FfiImage GetImage()
    {
        lock (_gate)
        {
            return _image ??= Register();
        }
    }

    /// <summary>Runs the action.</summary>
    internal FfiImage Register()
    {
        var builder = new FfiRegistryBuilder(Name);
        register(builder);
        return builder.ToImage();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph;

/// <summary>
/// Collects what a module offers, with typed calls (what the generator emits) or AngelScript declaration strings; both give
/// equal definitions. Types may be named before they are registered. Not thread-safe.
/// </summary>
/// <param name="name">The module's name, for messages.</param>
public sealed class FfiRegistryBuilder(string name)
{
    private readonly List<FfiImage> _images = [];
    private readonly List<FfiTypeBuilder> _types = [];
    private readonly List<FfiFunctionDef> _functions = [];
    private readonly List<FfiPropertyDef> _constants = [];

    /// <summary>Registers a type; the result adds members to it.</summary>
    public FfiTypeBuilder Type(FfiTypeDef definition)
    {
        var builder = new FfiTypeBuilder(FfiIdentity.Complete(definition));
        _types.Add(builder);
        return builder;
    }

    /// <summary>
    /// Registers a type given as AngelScript text: <c>class Foo</c>, <c>abstract class a::Foo</c>, <c>class list&lt;T&gt;</c>,
    /// <c>struct Vec2</c>, <c>interface IFoo</c>, <c>enum Color : uint8 { Red, Blue = 3 }</c> or <c>funcdef void Callback(int)</c>.
    /// Bases are named in a definition, not in text.
    /// </summary>
    /// <param name="declaration">The declaration, without members other than values of an enum.</param>
    /// <param name="native">The C# type behind it, an <see cref="INativeType"/>; null for enums and funcdefs, and where nothing runs.</param>
    /// <exception cref="FormatException">The text is no declaration of a type.</exception>
    public FfiTypeBuilder Type(string declaration, object? native = null) =>
        Type(TypeDeclarationReader.Read(declaration) with { Native = native });

    /// <summary>Adds members to a type that was registered with this builder before: extension methods, say.</summary>
    /// <param name="type">The identity of the type.</param>
    /// <exception cref="ArgumentException">No such type was registered.</exception>
    public FfiTypeBuilder Extend(TypeHash type) =>
        _types.Find(t => t.Definition.Hash == type) ?? TakeOver(type)
        ?? throw new ArgumentException($"No type with the identity {type} was registered before.", nameof(type));

    /// <summary>Registers a function of a namespace.</summary>
    public FfiRegistryBuilder Function(FfiFunctionDef definition)
    {
        _functions.Add(FfiIdentity.Complete(definition, default));
        return this;
    }

    /// <summary>Registers a function given as AngelScript text, such as <c>int add(int a, int b = 2)</c>.</summary>
    /// <param name="declaration">The declaration, without a body; the name may stand in a namespace.</param>
    /// <param name="native">What runs; the engine's <c>HostFunction</c>.</param>
    /// <exception cref="FormatException">The text is not a function declaration.</exception>
    public FfiRegistryBuilder Function(string declaration, object native) =>
        Function(DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Function) with { Native = native });

    /// <summary>Registers a constant of a namespace.</summary>
    public FfiRegistryBuilder Constant(FfiPropertyDef definition)
    {
        _constants.Add(definition);
        return this;
    }

    /// <summary>Registers a constant given as AngelScript text, such as <c>const double math::PI = 3.14</c>.</summary>
    /// <exception cref="FormatException">The text is no declaration of a constant.</exception>
    public FfiRegistryBuilder Constant(string declaration) => Constant(DeclarationReader.ReadConstant(declaration));

    /// <summary>Links what was registered so far, alone, into a sealed registry. Never throws for faulty registrations.</summary>
    public SealResult Build() => RegistryLinker.Link([ToImage()]);

    /// <summary>Registers everything in an image that another builder made.</summary>
    internal void Add(FfiImage image) => _images.Add(image);

    // A type of an image goes on as one of this builder.
    private FfiTypeBuilder? TakeOver(TypeHash type)
    {
        for (int i = 0; i < _images.Count; i++)
        {
            if (_images[i].Types.FirstOrDefault(t => t.Hash == type) is { } found)
            {
                _images[i] = _images[i] with { Types = _images[i].Types.Where(t => t.Hash != type).ToEquatableArray() };
                return Type(found);
            }
        }

        return null;
    }

    internal FfiImage ToImage()
    {
        if (_images.Count == 1 && _types.Count + _functions.Count + _constants.Count == 0)
        {
            return _images[0] with { Name = name };
        }

        return new FfiImage(
            name,
            _images.SelectMany(i => i.Types).Concat(_types.SelectMany(t => t.ToDefinitions())).ToEquatableArray(),
            _images.SelectMany(i => i.Functions).Concat(_functions).ToEquatableArray(),
            _images.SelectMany(i => i.Constants).Concat(_constants).ToEquatableArray());
    }
}

using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph;

/// <summary>Adds members to a type that is being registered.</summary>
public sealed class FfiTypeBuilder
{
    private readonly List<FfiFunctionDef> _functions;
    private readonly List<FfiPropertyDef> _fields;
    private readonly List<FfiTypeDef> _funcdefs = [];

    internal FfiTypeBuilder(FfiTypeDef definition)
    {
        Definition = definition;
        _functions = [.. definition.Functions.Select(f => FfiIdentity.Complete(f, definition.Hash))];
        _fields = [.. definition.Fields];
    }

    internal FfiTypeDef Definition { get; }

    /// <summary>Adds a constructor, factory, method, operator or accessor.</summary>
    public FfiTypeBuilder Function(FfiFunctionDef definition)
    {
        _functions.Add(FfiIdentity.Complete(definition, Definition.Hash));
        return this;
    }

    /// <summary>Adds a member given as AngelScript text, such as <c>int get_x() const property</c>.</summary>
    /// <param name="declaration">The declaration, without a body.</param>
    /// <param name="native">What runs; the engine's <c>HostFunction</c>.</param>
    /// <param name="kind">Method, or the behaviour that the declaration describes.</param>
    /// <exception cref="FormatException">The text is not a function declaration.</exception>
    public FfiTypeBuilder Function(string declaration, object native, FfiFunctionKind kind = FfiFunctionKind.Method) =>
        Function(DeclarationReader.ReadFunction(declaration, kind) with { Native = native });

    /// <summary>Adds a field of an unmanaged struct.</summary>
    public FfiTypeBuilder Field(FfiPropertyDef definition)
    {
        _fields.Add(definition);
        return this;
    }

    /// <summary>Adds a field given as AngelScript text, such as <c>float x</c> or <c>const int id</c>.</summary>
    /// <param name="declaration">Type and name; const makes it read-only.</param>
    /// <param name="native">Where the field is; an <see cref="INativeField"/>, or null.</param>
    /// <exception cref="FormatException">The text is no declaration of a field.</exception>
    public FfiTypeBuilder Field(string declaration, object? native = null) =>
        Field(DeclarationReader.ReadField(declaration) with { Native = native });

    /// <summary>
    /// Adds a funcdef that belongs to the type, such as <c>array&lt;T&gt;::less</c>: a type in the scope of this one, and with its
    /// type parameters, which the signature may name.
    /// </summary>
    /// <param name="signature">The signature; its name is that of the funcdef.</param>
    /// <param name="native">The C# delegate type behind it, or null.</param>
    public FfiTypeBuilder Funcdef(FfiFunctionDef signature, object? native = null)
    {
        _funcdefs.Add(FfiIdentity.Complete(new FfiTypeDef(Definition.QualifiedName, signature.Name, default, FfiTypeKind.Funcdef)
        {
            TemplateParameters = Definition.TemplateParameters,
            Signature = signature,
            Documentation = signature.Documentation,
            Native = native,
        }));
        return this;
    }

    /// <summary>Adds a funcdef given as AngelScript text, such as <c>bool less(const T&amp;in a, const T&amp;in b)</c>.</summary>
    /// <param name="declaration">Its name and signature.</param>
    /// <param name="native">The C# delegate type behind it, or null.</param>
    /// <exception cref="FormatException">The text is not a function declaration.</exception>
    public FfiTypeBuilder Funcdef(string declaration, object? native = null) =>
        Funcdef(DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Function), native);

    /// <summary>The type and the funcdefs that belong to it.</summary>
    internal IEnumerable<FfiTypeDef> ToDefinitions() => _funcdefs.Prepend(ToDefinition());

    internal FfiTypeDef ToDefinition() =>
        Definition with { Functions = _functions.ToEquatableArray(), Fields = _fields.ToEquatableArray() };
}

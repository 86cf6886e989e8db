using System.Collections;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>The type arguments of a template instance that is about to be made. Immutable.</summary>
public sealed class FfiTemplateArguments : IReadOnlyList<FfiTypeArgument>
{
    private readonly DataType[] _arguments;

    internal FfiTemplateArguments(string template, DataType[] arguments)
    {
        Template = template;
        _arguments = arguments;
    }

    /// <summary>The name of the template, with its namespace.</summary>
    public string Template { get; }

    /// <inheritdoc/>
    public int Count => _arguments.Length;

    /// <inheritdoc/>
    public FfiTypeArgument this[int index] => new(_arguments[index]);

    /// <inheritdoc/>
    public IEnumerator<FfiTypeArgument> GetEnumerator() => _arguments.Select(static a => new FfiTypeArgument(a)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// A default argument: an expression bound anew at each call, in the scope of the declaration. A host's is kept as data
/// and turned into syntax at its first use, which several units may reach at once: the last one wins, all are equal.
/// </summary>
internal sealed class DefaultArgument
{
    private ParsedDefault? _parsed;

    /// <summary>The default of a script function.</summary>
    public DefaultArgument(ExpressionSyntax syntax, SourceText source) => _parsed = new ParsedDefault(syntax, source);

    /// <summary>The default of a host function.</summary>
    public DefaultArgument(FfiExpr value) => Value = value;

    /// <summary>The host's value; null for a script function.</summary>
    public FfiExpr? Value { get; private set; }

    /// <summary>Replaces the host's value by one whose names are resolved, while the registry is sealed.</summary>
    public void Resolve(FfiExpr value) => Value = value;

    /// <summary>The expression to bind, parsed from the host's value if that has not happened yet.</summary>
    public ParsedDefault GetSyntax(Func<FfiExpr, ParsedDefault> parse) => _parsed ??= parse(Value!);
}

/// <summary>A default argument as syntax, with the text its positions refer to.</summary>
internal sealed record ParsedDefault(ExpressionSyntax Syntax, SourceText Source);

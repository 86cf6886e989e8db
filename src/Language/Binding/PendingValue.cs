using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>What says the value of a global or enum value that nobody has asked for yet.</summary>
internal abstract class PendingValue(Scope scope, SourceText source)
{
    public Scope Scope { get; } = scope;

    public SourceText Source { get; } = source;

    /// <summary>Its value is being found right now: whoever needs it meanwhile goes in a circle.</summary>
    public bool IsRunning { get; set; }
}

/// <summary>The expression of an enum value; without one it is the one before, plus one.</summary>
internal sealed class PendingEnumValue(ExpressionSyntax? syntax, EnumValueDef? previous, Scope scope, SourceText source)
    : PendingValue(scope, source)
{
    public ExpressionSyntax? Syntax { get; } = syntax;

    public EnumValueDef? Previous { get; } = previous;
}

/// <summary>The declaration of a global.</summary>
internal sealed class PendingGlobal(
    VariableDeclarationSyntax declaration, VariableDeclaratorSyntax syntax, Scope scope, SourceText source)
    : PendingValue(scope, source)
{
    public VariableDeclarationSyntax Declaration { get; } = declaration;

    public VariableDeclaratorSyntax Syntax { get; } = syntax;
}

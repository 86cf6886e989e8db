using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>A class of the unit while it is compiled: its syntax and what its constructors have to run.</summary>
internal sealed class ScriptClass(TypeDef type, ClassDeclarationSyntax syntax, Scope scope, SourceText source)
{
    public TypeDef Type { get; } = type;

    public ClassDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>The scope of its members.</summary>
    public Scope Scope { get; } = scope;

    public SourceText Source { get; } = source;

    public bool IsAbstract => (Syntax.Modifiers & DeclarationModifiers.Abstract) != 0;

    public bool IsFinal => (Syntax.Modifiers & DeclarationModifiers.Final) != 0;

    /// <summary>The fields it declares, with what their declarations say about their first values; null without any.</summary>
    public List<ClassField>? Fields { get; set; }

    /// <summary>The mixins it lists, and where; null without any.</summary>
    public List<(Mixin Mixin, TextSpan Span)>? Mixins { get; set; }

    /// <summary>Set while bases are resolved, to find a class that derives from itself.</summary>
    public bool IsResolvingBases { get; set; }

    public bool HasBases { get; set; }

    /// <summary>Fields laid out and virtual table made.</summary>
    public bool IsComplete { get; set; }
}

/// <summary>A field of a class.</summary>
/// <param name="Field">The field.</param>
/// <param name="Syntax">What its declaration says about its first value.</param>
/// <param name="Source">The text of the declaration: that of the class, or of a mixin.</param>
/// <param name="Inclusion">Where the class includes the mixin that declares it; null for a field of its own.</param>
internal readonly record struct ClassField(
    FieldDef Field, VariableDeclaratorSyntax Syntax, SourceText Source, RelatedLocation? Inclusion);

using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>A mixin class: no type, but members that are declared anew in each class that lists it.</summary>
internal sealed class Mixin(ClassDeclarationSyntax syntax, Scope scope, SourceText source)
{
    public ClassDeclarationSyntax Syntax { get; } = syntax;

    /// <summary>Where it is declared; its methods find their names there, behind the members of the class.</summary>
    public Scope Scope { get; } = scope;

    public SourceText Source { get; } = source;

    /// <summary>What it lists, for the classes that include it.</summary>
    public List<TypeDef> Interfaces { get; } = [];
}

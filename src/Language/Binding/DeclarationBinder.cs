using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Turns the declarations of a unit into symbols, in passes, so that the order of declarations does not matter: namespaces and
/// types; bases; members, functions and globals; then layout and virtual tables.
/// </summary>
internal sealed partial class DeclarationBinder(UnitBinder binder)
{
    private List<(UsingNamespaceDeclarationSyntax Syntax, Scope Scope, SourceText Source)>? _usings;
    private readonly List<(DeclarationSyntax Syntax, Scope Scope, SourceText Source)> _members = [];

    private CompilationContext Context => binder.Context;

    private DiagnosticBag Diagnostics => binder.Diagnostics;

    private TypeSource SourceOf(Scope scope) =>
        scope.Shared is null ? TypeSource.Module(Context.Script.Unit) : TypeSource.Shared(Context.Script.Unit);

    public void Declare(List<CompilationUnitSyntax> units)
    {
        foreach (CompilationUnitSyntax unit in units)
        {
            _members.Capacity = Math.Max(_members.Capacity, _members.Count + unit.Members.Length);
            DeclareTypes(unit.Members, new Scope(Context.Root), unit.Source);
        }

        ImportExternals();
        ResolveUsings();
        RememberUsings();
        ResolveMixins();
        foreach (ScriptClass @class in binder.Classes)
        {
            ResolveBases(@class);
        }

        ResolveInterfaceBases();
        BindSignatures();
        foreach ((DeclarationSyntax syntax, Scope scope, SourceText source) in _members)
        {
            DeclareMember(syntax, scope, source);
        }

        foreach (ScriptClass @class in binder.Classes)
        {
            DeclareClassMembers(@class);
        }

        foreach (ScriptClass @class in binder.Classes)
        {
            CompleteClass(@class);
        }

        CheckTypesOfAccessors();
    }

    private void ResolveUsings()
    {
        if (_usings is null)
        {
            return;
        }

        foreach ((UsingNamespaceDeclarationSyntax syntax, Scope scope, SourceText source) in _usings)
        {
            if (scope.FindNamespace(syntax.Names, syntax.Names.Length, isGlobal: false, throughUsings: false) is { } target)
            {
                scope.AddUsing(target);
            }
            else
            {
                Diagnostics.ReportUnknownNamespace(source, syntax.NameSpan, string.Join("::", syntax.Names.Select(n => n.Text)));
            }
        }
    }

    private void Annotate(object symbol, DeclarationSyntax syntax)
    {
        if (syntax.Metadata.Length > 0)
        {
            (binder.Metadata ??= [])[symbol] = syntax.Metadata;
        }
    }

    private SymbolLocation Locate(SourceText source, TextSpan span) => new(source, span);
}

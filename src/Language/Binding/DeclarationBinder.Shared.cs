using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Shared declarations: each unit declares and compiles its own copy, which is compared with those of other units at the end
/// (<see cref="SharedRegistry"/>). An external one is the text of another unit, declared here.
/// </summary>
internal sealed partial class DeclarationBinder
{
    private List<(DeclarationSyntax Syntax, Scope Scope, SourceText Source)>? _externals;
    private Dictionary<string, SharedDeclaration>? _shared;
    private Dictionary<SourceText, CompilationUnitSyntax>? _imported;
    private List<(SharedDeclaration Declaration, Scope Scope)>? _sharedScopes;

    private SharedDeclaration? DeclareShared(DeclarationSyntax syntax, Scope scope, SourceText source, bool isExternal)
    {
        // The parser has said that it cannot be shared.
        if (NameOf(syntax) is not { } name)
        {
            return null;
        }

        string qualified = scope.Namespace.IsRoot ? name.Name.Text : scope.Namespace.FullName + "::" + name.Name.Text;
        string key = KeyOf(syntax, qualified, source);
        var declaration = new SharedDeclaration(key, qualified, scope.Namespace.FullName, syntax, source, name.Span)
        {
            IsExternal = isExternal,
        };

        // A second one in this unit is reported as a clash of names.
        _shared ??= [];
        if (!_shared.ContainsKey(key))
        {
            _shared.Add(key, declaration);
            binder.Shared.Add(declaration);
        }

        var inner = new Scope(scope.Namespace, scope) { Shared = declaration };
        (_sharedScopes ??= []).Add((declaration, inner));
        DeclareTypeOrMember(syntax, inner, source);
        return declaration;
    }

    /// <summary>Declares what <c>external</c> names, unless the unit declares it in full anyway.</summary>
    private void ImportExternals()
    {
        if (_externals is null)
        {
            return;
        }

        foreach ((DeclarationSyntax syntax, Scope scope, SourceText source) in _externals)
        {
            if (NameOf(syntax) is not { } name || (syntax.Modifiers & DeclarationModifiers.Shared) == 0)
            {
                continue;
            }

            string qualified = scope.Namespace.IsRoot ? name.Name.Text : scope.Namespace.FullName + "::" + name.Name.Text;
            string key = KeyOf(syntax, qualified, source);
            if (_shared is not null && _shared.ContainsKey(key))
            {
                continue;
            }

            if (binder.SharedUse is { } shared && shared.Registry.Find(key, shared.User) is { } entity)
            {
                Import(entity);
            }
            else
            {
                Diagnostics.ReportExternalNotFound(source, name.Span, qualified);
            }
        }
    }

    // What it names comes along: its text has to mean the same here.
    private void Import(SharedEntity entity)
    {
        if ((_shared is not null && _shared.ContainsKey(entity.Key)) || FindDeclaration(ParseSource(entity.Source).Members, entity.Start) is not { } syntax)
        {
            return;
        }

        Scope scope = ScopeOf(entity.Namespace);
        SharedDeclaration? declaration = DeclareShared(syntax, scope, entity.Source, isExternal: true);
        foreach (SharedEntity used in entity.Uses)
        {
            Import(used);
        }

        foreach (string used in declaration is null ? [] : entity.Usings)
        {
            _sharedScopes!.Find(s => ReferenceEquals(s.Declaration, declaration)).Scope.AddUsing(ScopeOf(used).Namespace);
        }
    }

    private Scope ScopeOf(string @namespace)
    {
        var scope = new Scope(Context.Root);
        foreach (string part in @namespace.Split([':'], StringSplitOptions.RemoveEmptyEntries))
        {
            scope = new Scope(Context.DeclareNamespace(scope.Namespace, Context.Names.Intern(part)), scope);
        }

        return scope;
    }

    private CompilationUnitSyntax ParseSource(SourceText source)
    {
        _imported ??= [];
        if (!_imported.TryGetValue(source, out CompilationUnitSyntax? unit))
        {
            unit = Parser.Parse(source, Context.Names, new DiagnosticBag(), binder.ParseOptions);
            _imported.Add(source, unit);
        }

        return unit;
    }

    private static DeclarationSyntax? FindDeclaration(DeclarationSyntax[] members, int start)
    {
        foreach (DeclarationSyntax member in members)
        {
            if (member is NamespaceDeclarationSyntax @namespace)
            {
                if (FindDeclaration(@namespace.Members, start) is { } found)
                {
                    return found;
                }
            }
            else if (member.Span.Start == start)
            {
                return member;
            }
        }

        return null;
    }

    private void RememberUsings()
    {
        if (_sharedScopes is null)
        {
            return;
        }

        foreach ((SharedDeclaration declaration, Scope scope) in _sharedScopes)
        {
            declaration.Usings = [.. scope.AllUsings().Select(n => n.FullName)];
        }
    }

    private static (Name Name, TextSpan Span)? NameOf(DeclarationSyntax syntax) => syntax switch
    {
        ClassDeclarationSyntax { IsMixin: false } type => (type.Name, type.NameSpan),
        InterfaceDeclarationSyntax type => (type.Name, type.NameSpan),
        EnumDeclarationSyntax type => (type.Name, type.NameSpan),
        FuncdefDeclarationSyntax type => (type.Name, type.NameSpan),
        FunctionDeclarationSyntax { ReturnType: not null } function => (function.Name, function.NameSpan),
        _ => null,
    };

    private string KeyOf(DeclarationSyntax syntax, string qualified, SourceText source)
    {
        if (syntax is not FunctionDeclarationSyntax function)
        {
            return qualified;
        }

        ParseOptions options = binder.ParseOptions;
        return $"{qualified}({string.Join(", ", function.Parameters.Select(p =>
            string.Join(" ", SharedShape.Tokens(source, p.Type!.Span, options)) + (p.RefKind == RefKind.None ? "" : " &" + p.RefKind)))})";
    }
}

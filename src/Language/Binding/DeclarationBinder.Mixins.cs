using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Mixins: their members are declared in each class that includes them, after its own and those of its bases. A method that the
/// class has itself is left out, one that it inherits is overridden; a property that it has or inherits is left out.
/// </summary>
internal sealed partial class DeclarationBinder
{
    private Dictionary<NamespaceEntry, Mixin>? _mixins;

    private void DeclareMixin(ClassDeclarationSyntax syntax, Scope scope, SourceText source)
    {
        if (syntax.Modifiers != DeclarationModifiers.None)
        {
            Diagnostics.ReportNotInMixin(source, syntax.NameSpan, "modifiers");
        }

        foreach (DeclarationSyntax member in syntax.Members)
        {
            if (member is FunctionDeclarationSyntax { IsConstructor: true } or FunctionDeclarationSyntax { IsDestructor: true })
            {
                Diagnostics.ReportNotInMixin(source, member.Span, "constructors or a destructor");
            }
            else if (!IsMixable(member))
            {
                Diagnostics.ReportNotInMixin(source, member.Span, "types");
            }
        }

        if (Scope.FindIn(scope.Namespace, syntax.Name, static (entry, _) => entry.FindType(0)) is { } known)
        {
            ReportConflict(source, syntax.NameSpan, syntax.Name, known);
            return;
        }

        NamespaceEntry own = scope.Namespace.GetOrAdd(syntax.Name);
        if (FindMixin(own) is { } other)
        {
            Diagnostics.ReportAlreadyDeclared(
                source, syntax.NameSpan, syntax.Name.Text, Locate(other.Source, other.Syntax.NameSpan).ToRelated("The mixin is declared here"));
            return;
        }

        (_mixins ??= []).Add(own, new Mixin(syntax, scope, source));
    }

    private static bool IsMixable(DeclarationSyntax member) => member
        is VariableDeclarationSyntax or VirtualPropertyDeclarationSyntax
        or FunctionDeclarationSyntax { IsConstructor: false, IsDestructor: false };

    private Mixin? FindMixin(NamespaceEntry entry) =>
        _mixins is not null && _mixins.TryGetValue(entry, out Mixin? mixin) ? mixin : null;

    /// <summary>The mixin that an entry in a list of bases names, or null.</summary>
    private Mixin? FindMixin(TypeSyntax written, Scope scope)
    {
        if (_mixins is null || written is not { Name: { } name, TemplateArguments.Length: 0, Suffixes.Length: 0, IsConst: false })
        {
            return null;
        }

        if (written.Scope is not { } path)
        {
            return scope.Find(name, (entry, _) => FindMixin(entry));
        }

        return scope.FindNamespace(path) is { } @namespace ? Scope.FindIn(@namespace, name, (entry, _) => FindMixin(entry)) : null;
    }

    /// <summary>Mixins list interfaces only.</summary>
    private void ResolveMixins()
    {
        if (_mixins is null)
        {
            return;
        }

        foreach (Mixin mixin in _mixins.Values)
        {
            foreach (TypeSyntax written in mixin.Syntax.BaseTypes)
            {
                if (FindMixin(written, mixin.Scope) is not null)
                {
                    Diagnostics.ReportNotInMixin(mixin.Source, written.Span, "other mixins");
                    continue;
                }

                DataType bound = binder.Types.Bind(written, mixin.Scope, mixin.Source);
                if (bound is { IsValid: true, IsHandle: false, Type.Kind: TypeKind.Interface })
                {
                    mixin.Interfaces.Add(bound.Type);
                }
                else if (!bound.IsValid || !bound.IsError)
                {
                    Diagnostics.ReportNotInMixin(mixin.Source, written.Span, "a base class");
                }
            }
        }
    }

    private static void AddInterfacesOfMixins(ScriptClass @class)
    {
        if (@class.Mixins is null)
        {
            return;
        }

        TypeDef type = @class.Type;
        foreach ((Mixin mixin, TextSpan _) in @class.Mixins)
        {
            foreach (TypeDef @interface in mixin.Interfaces)
            {
                type.Interfaces = type.Interfaces.Contains(@interface) ? type.Interfaces : [.. type.Interfaces, @interface];
            }
        }
    }

    private void IncludeMixins(ScriptClass @class)
    {
        if (@class.Mixins is null)
        {
            return;
        }

        foreach ((Mixin mixin, TextSpan span) in @class.Mixins)
        {
            RelatedLocation? outer = Diagnostics.Inclusion;
            Diagnostics.Inclusion = Locate(@class.Source, span).ToRelated($"'{@class.Type.QualifiedName}' includes it here");
            Include(mixin, @class);
            Diagnostics.Inclusion = outer;
        }
    }

    private void Include(Mixin mixin, ScriptClass @class)
    {
        var scope = new Scope(mixin.Scope.Namespace, mixin.Scope, @class.Type) { Shared = @class.Scope.Shared };
        foreach (DeclarationSyntax member in mixin.Syntax.Members)
        {
            switch (member)
            {
                case VariableDeclarationSyntax fields:
                    IncludeFields(fields, @class, scope, mixin.Source);
                    break;
                case VirtualPropertyDeclarationSyntax property:
                    foreach (FunctionDef accessor in MakeAccessors(property, scope, mixin.Source))
                    {
                        IncludeMethod(accessor, @class, scope);
                    }

                    break;
                case FunctionDeclarationSyntax function when IsMixable(function):
                    IncludeMethod(MakeFunction(function, scope, mixin.Source, FfiFunctionKind.Method), @class, scope);
                    break;
            }
        }
    }

    private void IncludeFields(VariableDeclarationSyntax syntax, ScriptClass @class, Scope scope, SourceText source)
    {
        VariableDeclaratorSyntax[] included =
            Array.FindAll(syntax.Variables, v => MemberLookup.Field(@class.Type, v.Name) is null);
        if (included.Length > 0)
        {
            DeclareFields(syntax, included, @class, scope, source);
        }
    }

    private void IncludeMethod(FunctionDef method, ScriptClass @class, Scope scope)
    {
        MemberSet? known = @class.Type.Members.Find(method.Name);
        if (known is not null && Signatures.AnyEquals(known.Methods, method))
        {
            return;
        }

        ScriptFunctionBody body = method.Body!;
        if (AddMethod(method, @class.Type, body.NameSpan, body.Source) && body.Block is not null)
        {
            binder.Functions.Add(new PendingFunction(method, scope));
        }
    }
}

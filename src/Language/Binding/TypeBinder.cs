using Seraph.Language.Diagnostics;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Turns written types into types: names by scope, template instances, suffixes from left to right.</summary>
internal sealed class TypeBinder(CompilationContext context, DiagnosticBag diagnostics)
{
    private static readonly DataType s_error = new(PrimitiveTypes.Error);

    /// <summary>The type, or the error type after a message. <c>auto</c> gives an invalid type: the caller infers it.</summary>
    public DataType Bind(TypeSyntax syntax, Scope scope, SourceText source)
    {
        if (syntax.Keyword == TypeKeyword.Auto)
        {
            return default;
        }

        if (FindBase(syntax, scope, source) is not { } type)
        {
            return s_error;
        }

        var result = new DataType(type, syntax.IsConst ? FfiModifiers.Const : FfiModifiers.None);
        foreach (TypeSuffix suffix in syntax.Suffixes)
        {
            result = ApplySuffix(result, suffix, syntax, source);
        }

        return result;
    }

    /// <summary>The type a path and name mean, with this many type arguments; null, without a message, if there is none.</summary>
    public static TypeDef? Find(ScopeSyntax? path, Name name, int arity, Scope scope)
    {
        if (path is null)
        {
            return scope.Find(name, static (entry, arity) => entry.FindType(arity), arity);
        }

        return scope.FindNamespace(path) is { } @namespace
            ? Scope.FindIn(@namespace, name, static (entry, arity) => entry.FindType(arity), arity)
            : null;
    }

    /// <summary>An instance of a template, or the plain type if there are no arguments.</summary>
    public DataType Instantiate(TypeDef definition, TypeSyntax[] arguments, Scope scope, SourceText source)
    {
        var bound = new DataType[arguments.Length];
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = Bind(arguments[i], scope, source);
            if (!bound[i].IsValid || bound[i].IsVoid)
            {
                diagnostics.ReportInvalidTypeArgument(source, arguments[i].Span, definition.QualifiedName);
                return s_error;
            }

            if (bound[i].IsError)
            {
                return s_error;
            }
        }

        return new DataType(context.Instances.Instantiate(definition, bound));
    }

    private TypeDef? FindBase(TypeSyntax syntax, Scope scope, SourceText source)
    {
        switch (syntax.Keyword)
        {
            case TypeKeyword.Missing:
                return null;
            case TypeKeyword.Any:
                return PrimitiveTypes.Variable;
            case TypeKeyword.None:
                break;
            default:
                return PrimitiveTypes.All[syntax.Keyword - TypeKeyword.Void];
        }

        int arity = syntax.TemplateArguments.Length;
        TypeDef? found = Find(syntax.Scope, syntax.Name!, arity, scope);
        if (found is null)
        {
            TypeDef? other = scope.Find(syntax.Name!, static (entry, _) => entry.Types.FirstOrDefault());
            if (other is not null && syntax.Scope is null)
            {
                diagnostics.ReportWrongTypeArgumentCount(source, syntax.Span, other.QualifiedName, other.Template?.Parameters.Length ?? 0, arity);
            }
            else
            {
                diagnostics.ReportUnknownType(source, syntax.NameSpan, syntax.Name!.Text, Suggest(syntax.Name.Text, scope));
            }

            return null;
        }

        SharedCode.Use(scope, found, source, syntax.NameSpan, diagnostics);
        if (arity == 0)
        {
            return found;
        }

        DataType instance = Instantiate(found, syntax.TemplateArguments, scope, source);
        return instance.IsError ? null : instance.Type;
    }

    private DataType ApplySuffix(DataType type, TypeSuffix suffix, TypeSyntax syntax, SourceText source)
    {
        if (suffix == TypeSuffix.Array)
        {
            if (context.Registry.ArrayTemplate is not { } array)
            {
                diagnostics.ReportUnknownType(source, syntax.Span, "array", null);
                return s_error;
            }

            return new DataType(context.Instances.Instantiate(array, [type]));
        }

        if (!type.Type.IsReferenceType || (type.Type.Traits & FfiTypeTraits.NoHandle) != 0 || type.IsHandle)
        {
            diagnostics.ReportHandleNotAllowed(source, syntax.Span, type.ToString());
            return s_error;
        }

        DataType handle = type.AsHandle();
        return suffix == TypeSuffix.ConstHandle ? handle.With(handle.Modifiers | FfiModifiers.Const) : handle;
    }

    private string? Suggest(string name, Scope scope)
    {
        IEnumerable<string> candidates = PrimitiveTypes.All.Select(t => t.Name.Text);
        for (Scope? current = scope; current is not null; current = current.Outer)
        {
            for (NamespaceSymbol? tier = current.Namespace; tier is not null; tier = tier.Below)
            {
                candidates = candidates.Concat(TypeNames(tier));
            }
        }

        return NearMiss.Find(name, candidates);
    }

    private static List<string> TypeNames(NamespaceSymbol tier)
    {
        var names = new List<string>();
        foreach (KeyValuePair<Name, NamespaceEntry> entry in tier.Entries.Entries)
        {
            if (entry.Value.Types.Length > 0)
            {
                names.Add(entry.Key.Text);
            }
        }

        return names;
    }
}

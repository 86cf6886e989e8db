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
            return (arity == 0 ? scope.FindChild(name) : null)
                ?? scope.Find(name, static (entry, arity) => entry.FindType(arity), arity);
        }

        return scope.FindNamespace(path) is { } @namespace
            && Scope.FindIn(@namespace, name, static (entry, arity) => entry.FindType(arity), arity) is { } found
            ? found
            : arity == 0 && path.TemplateArguments.Length == 0 && scope.FindType(path, arity: 0) is { } parent
                ? MemberLookup.Type(parent, name)
                : null;
    }

    /// <summary>
    /// As the other one, and <c>array&lt;int&gt;::less</c> too: a child of an instance, which may not be possible and is
    /// reported then.
    /// </summary>
    public TypeDef? Find(ScopeSyntax? path, Name name, int arity, Scope scope, SourceText source)
    {
        if (path is not { TemplateArguments: { Length: > 0 } arguments })
        {
            return Find(path, name, arity, scope);
        }

        // A child of a template is a template too, in the scope of its parent.
        if (scope.FindType(path, arguments.Length) is not { } template || scope.FindNamespace(path) is not { } space
            || Scope.FindIn(space, name, static (entry, arity) => entry.FindType(arity), arguments.Length) is not { Kind: TypeKind.Funcdef } child)
        {
            return null;
        }

        DataType parent = Instantiate(template, arguments, path.Span, scope, source);
        return parent.IsError ? parent.Type : Instantiate(child, arguments, path.Span, scope, source).Type;
    }

    /// <summary>An instance of a template.</summary>
    /// <param name="definition">The template.</param>
    /// <param name="arguments">What stands between the angle brackets.</param>
    /// <param name="span">The whole type, for messages.</param>
    /// <param name="scope">Where it is written.</param>
    /// <param name="source">The text it is written in.</param>
    public DataType Instantiate(TypeDef definition, TypeSyntax[] arguments, TextSpan span, Scope scope, SourceText source) =>
        BindArguments(definition.QualifiedName, arguments, scope, source) is { } bound
            ? Instantiate(definition, bound, span, source)
            : s_error;

    /// <summary>A template function for explicit type arguments; null after a message.</summary>
    public FunctionDef? Instantiate(FunctionDef definition, DataType[] arguments, TextSpan span, SourceText source)
    {
        FunctionDef? made = context.Instances.TryInstantiate(definition, arguments, out TemplateFault? fault);
        if (fault is not null)
        {
            Report(fault, span, source);
        }

        return made;
    }

    /// <summary>The type arguments of a template type or function; null after a message.</summary>
    public DataType[]? BindArguments(string template, TypeSyntax[] arguments, Scope scope, SourceText source)
    {
        var bound = new DataType[arguments.Length];
        for (int i = 0; i < bound.Length; i++)
        {
            bound[i] = Bind(arguments[i], scope, source);
            if (bound[i].IsValid && bound[i].IsError)
            {
                return null;
            }

            if (!TemplateInstantiator.IsValidArgument(bound[i]))
            {
                diagnostics.ReportInvalidTypeArgument(source, arguments[i].Span, template);
                return null;
            }
        }

        return bound;
    }

    private DataType Instantiate(TypeDef definition, DataType[] arguments, TextSpan span, SourceText source)
    {
        TypeDef? made = context.Instances.TryInstantiate(definition, arguments, out TemplateFault? fault);
        if (fault is not null)
        {
            Report(fault, span, source);
        }

        return made is null ? s_error : new DataType(made);
    }

    private void Report(TemplateFault fault, TextSpan span, SourceText source)
    {
        if (fault.IsTooDeep)
        {
            diagnostics.ReportTemplateTooDeep(source, span, fault.Text);
        }
        else
        {
            diagnostics.ReportTemplateRejected(source, span, fault.Text);
        }
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
        TypeDef? found = Find(syntax.Scope, syntax.Name!, arity, scope, source);
        if (found is null)
        {
            if (FindAny(syntax.Scope, syntax.Name!, scope) is { } other)
            {
                ReportArity(other, arity, syntax.Span, source);
            }
            else
            {
                diagnostics.ReportUnknownType(source, syntax.NameSpan, syntax.Name!.Text, Suggest(syntax.Name.Text, scope));
            }

            return null;
        }

        if (syntax.Scope is null)
        {
            ReportIfAmbiguous(syntax.Name!, arity, scope, source, syntax.NameSpan);
        }

        SharedCode.Use(scope, found, source, syntax.NameSpan, diagnostics);
        if (arity == 0)
        {
            return found;
        }

        DataType instance = Instantiate(found, syntax.TemplateArguments, syntax.Span, scope, source);
        return instance.IsError ? null : instance.Type;
    }

    /// <summary>Several namespaces of directives may have a type of this name.</summary>
    public void ReportIfAmbiguous(Name name, int arity, Scope scope, SourceText source, TextSpan span)
    {
        if (scope.HasUsings && scope.FindAmbiguity(name, static (entry, arity) => entry.FindType(arity), arity) is var (first, second))
        {
            diagnostics.ReportAmbiguousName(source, span, name.Text, first.FullName, second.FullName);
        }
    }

    /// <summary>The type of this name with the most type parameters, to say how many there have to be; null if there is none.</summary>
    private static TypeDef? FindAny(ScopeSyntax? path, Name name, Scope scope)
    {
        static TypeDef? Select(NamespaceEntry entry, int unused) =>
            entry.Types.Length == 0 ? null : entry.Types.Aggregate(static (a, b) => Arity(b) > Arity(a) ? b : a);

        return path is null ? scope.Find(name, Select)
            : scope.FindNamespace(path) is { } @namespace ? Scope.FindIn(@namespace, name, Select)
            : null;
    }

    private static int Arity(TypeDef type) => type.IsTemplateDefinition ? type.Template!.Parameters.Length : 0;

    /// <summary>The name means a type, but not with so many type arguments.</summary>
    private void ReportArity(TypeDef type, int given, TextSpan span, SourceText source)
    {
        if (Arity(type) == 0)
        {
            diagnostics.ReportNotATemplate(source, span, type.QualifiedName);
        }
        else
        {
            diagnostics.ReportWrongTypeArgumentCount(source, span, $"Template {type.QualifiedName}", Arity(type), given);
        }
    }

    private DataType ApplySuffix(DataType type, TypeSuffix suffix, TypeSyntax syntax, SourceText source)
    {
        if (type.IsError)
        {
            return type;
        }

        if (suffix == TypeSuffix.Array)
        {
            if (context.Registry.ArrayTemplate is not { } array)
            {
                diagnostics.ReportUnknownType(source, syntax.Span, "array", null);
                return s_error;
            }

            if (!TemplateInstantiator.IsValidArgument(type))
            {
                diagnostics.ReportInvalidTypeArgument(source, syntax.Span, array.QualifiedName);
                return s_error;
            }

            // const int[] is a constant array, not one of constants.
            DataType made = Instantiate(array, [type.AsValue()], syntax.Span, source);
            return type.IsConst && !made.IsError ? made.With(FfiModifiers.Const) : made;
        }

        if (type.Type.IsHandleLike)
        {
            return suffix == TypeSuffix.ConstHandle ? type.With(FfiModifiers.Const) : type;
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
        if (!diagnostics.WantsSuggestion)
        {
            return null;
        }

        IEnumerable<string> candidates = PrimitiveTypes.All.Select(t => t.Name.Text);
        for (Scope? current = scope; current is not null; current = current.Outer)
        {
            for (NamespaceSymbol? tier = current.Namespace; tier is not null; tier = tier.Below)
            {
                candidates = candidates.Concat(TypeNames(tier));
            }
        }

        return diagnostics.Suggest(name, candidates);
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

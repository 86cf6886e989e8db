using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Names and members: what a name means, from the inside outwards.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindIdentifierName(IdentifierNameSyntax syntax)
    {
        if (syntax.Scope is not null)
        {
            return BindScopedName(syntax);
        }

        Name name = syntax.Name;
        if (FindLocal(name) is { } local)
        {
            return new BoundLocal(syntax.Span, local);
        }

        if (ThisType is { } type)
        {
            if (ReferenceEquals(name, Names.This))
            {
                return This(syntax.Span);
            }

            if (BindMember(null, type, name, syntax.Span) is { } member)
            {
                return member;
            }
        }

        if (FindValue(name) is { } found)
        {
            if (_scope.HasUsings && FindAmbiguity(name) is var (first, second))
            {
                Diagnostics.ReportAmbiguousName(source, syntax.Span, name.Text, first.FullName, second.FullName);
                return Error(syntax.Span);
            }

            return BindEntry(found, syntax.Span, name);
        }

        return BindFunctionName(syntax, _scope.FindFunctions(name));
    }

    private NamespaceEntry? FindValue(Name name) =>
        _scope.Find(name, static (entry, needsEnum) => HasValue(entry, needsEnum != 0) ? entry : null, binder.Options.RequireEnumScope ? 1 : 0);

    private (NamespaceSymbol First, NamespaceSymbol Second)? FindAmbiguity(Name name) => _scope.FindAmbiguity(
        name, static (entry, needsEnum) => HasValue(entry, needsEnum != 0) ? entry : null, binder.Options.RequireEnumScope ? 1 : 0);

    private NamespaceEntry? FindValueIn(NamespaceSymbol @namespace, Name name) => Scope.FindIn(
        @namespace, name, static (entry, needsEnum) => HasValue(entry, needsEnum != 0) ? entry : null, binder.Options.RequireEnumScope ? 1 : 0);

    private static bool HasValue(NamespaceEntry entry, bool needsEnum) =>
        entry.Global is not null || entry.Getters.Length > 0 || entry.Setters.Length > 0 || (entry.EnumValues.Length > 0 && !needsEnum);

    private BoundExpression BindScopedName(IdentifierNameSyntax syntax)
    {
        ScopeSyntax path = syntax.Scope!;

        // Enum::Value first: an enum may have the name of a namespace.
        if (path.Names.Length > 0 && FindEnum(path) is { } @enum)
        {
            if (Array.Find(@enum.Enum!.Values, v => ReferenceEquals(v.Name, syntax.Name)) is { } value)
            {
                return EnumValue(value, syntax.Span);
            }

            string? near = Diagnostics.Suggest(syntax.Name.Text, @enum.Enum.Values.Select(v => v.Name.Text));
            Diagnostics.ReportUnknownEnumValue(source, syntax.NameSpan, @enum.QualifiedName, syntax.Name.Text, near);
            return Error(syntax.Span);
        }

        if (path.Names.Length > 0 && ThisType is { } type && FindBaseClass(path) is { } @base && type.IsOrDerivesFrom(@base)
            && BindMember(null, @base, syntax.Name, syntax.Span) is { } member)
        {
            return member;
        }

        if (_scope.FindNamespace(path) is not { } @namespace)
        {
            Diagnostics.ReportUnknownNamespace(source, path.Span, string.Join("::", path.Names.Select(n => n.Text)));
            return Error(syntax.Span);
        }

        return FindValueIn(@namespace, syntax.Name) is { } found
            ? BindEntry(found, syntax.Span, syntax.Name)
            : BindFunctionName(syntax, Scope.FunctionsIn(@namespace, syntax.Name));
    }

    private BoundExpression BindFunctionName(IdentifierNameSyntax syntax, FunctionDef[] functions) =>
        functions.Length > 0 ? new UnboundFunctions(syntax.Span, functions, this) : ReportUnknownName(syntax);

    private TypeDef? FindEnum(ScopeSyntax path) => FindTypeOfPath(path) is { Kind: TypeKind.Enum } type ? type : null;

    private TypeDef? FindBaseClass(ScopeSyntax path) => FindTypeOfPath(path) is { Kind: TypeKind.Class } type ? type : null;

    private TypeDef? FindTypeOfPath(ScopeSyntax path)
    {
        if (path is { Names.Length: 1, IsGlobal: false })
        {
            binder.Types.ReportIfAmbiguous(path.Names[0], 0, _scope, source, path.Span);
        }

        return _scope.FindType(path, arity: 0);
    }

    private BoundExpression BindEntry(NamespaceEntry entry, TextSpan span, Name name)
    {
        if (entry.Getters.Length > 0 || entry.Setters.Length > 0)
        {
            SharedCode.Use(_scope, entry.Getters.Length > 0 ? entry.Getters[0] : entry.Setters[0], source, span, Diagnostics);
            return Property(null, entry.Getters, entry.Setters, span);
        }

        if (entry.Global is { } global)
        {
            SharedCode.Use(_scope, global, source, span, Diagnostics);
            bool isComplete = binder.Lazy.Ensure(global);

            // A function may use what is not there yet when it is bound, an initialiser may not.
            if (!global.Type.IsValid || (!isComplete && IsInitializer))
            {
                Diagnostics.ReportCircularGlobal(source, span, name.Text);
                return Error(span);
            }

            return global.Constant is { } constant && global.Type.IsConst
                ? new BoundLiteral(span, global.Type, constant) { IsNamed = true }
                : new BoundGlobal(span, global);
        }

        if (entry.EnumValues.Length > 1)
        {
            Diagnostics.ReportAmbiguousEnumValue(source, span, name.Text, entry.EnumValues.Select(v => v.Type.QualifiedName));
            return Error(span);
        }

        return EnumValue(entry.EnumValues[0], span);
    }

    private BoundLiteral EnumValue(EnumValueDef value, TextSpan span)
    {
        binder.Lazy.Ensure(value);
        SharedCode.Use(_scope, value.Type, source, span, Diagnostics);
        return new BoundLiteral(span, Constant(value.Type), ConstantValue.Of(value.Value));
    }

    private BoundErrorExpression ReportUnknownName(IdentifierNameSyntax syntax)
    {
        if (syntax.Scope is null && IsBeyondLambda(syntax.Name))
        {
            Diagnostics.ReportLambdaCaptures(source, syntax.NameSpan, syntax.Name.Text);
            return Error(syntax.Span);
        }

        Diagnostics.ReportUnknownName(source, syntax.NameSpan, syntax.Name.Text, SuggestName(syntax.Name.Text, entry => HasValue(entry, binder.Options.RequireEnumScope)));
        return Error(syntax.Span);
    }

    private static bool IsCallable(NamespaceEntry entry) => entry.Functions.Length > 0 || entry.Types.Length > 0;

    private string? SuggestName(string name, Func<NamespaceEntry, bool> isMeant)
    {
        if (!Diagnostics.WantsSuggestion)
        {
            return null;
        }

        IEnumerable<string> candidates = Locals.Names;
        if (ThisType is { } type)
        {
            candidates = candidates.Concat(MemberLookup.Names(type));
        }

        for (Scope? current = _scope; current is not null; current = current.Outer)
        {
            for (NamespaceSymbol? tier = current.Namespace; tier is not null; tier = tier.Below)
            {
                candidates = candidates.Concat(EntryNames(tier, isMeant));
            }
        }

        return Diagnostics.Suggest(name, candidates);
    }

    private static List<string> EntryNames(NamespaceSymbol tier, Func<NamespaceEntry, bool> isMeant)
    {
        var names = new List<string>();
        foreach (KeyValuePair<Name, NamespaceEntry> entry in tier.Entries.Entries)
        {
            if (isMeant(entry.Value))
            {
                names.Add(entry.Key.Text);
            }
        }

        return names;
    }

    // Of members named without it: no message points to what is not written.
    private BoundThis ImplicitThis => _implicitThis ??= This(default);

    private BoundThis This(TextSpan span) =>
        new(span, new DataType(ThisType!, function!.IsConst ? FfiModifiers.Const : FfiModifiers.None));

    private BoundExpression BindMemberExpression(MemberExpressionSyntax syntax) =>
        BindMemberExpression(syntax, BindExpression(syntax.Object));

    private BoundExpression BindMemberExpression(MemberExpressionSyntax syntax, BoundExpression @object)
    {
        if (@object.Type.IsError)
        {
            return @object;
        }

        if (BindMember(@object, @object.Type.Type, syntax.Name, syntax.Span) is { } member)
        {
            return member;
        }

        TypeDef type = @object.Type.Type;
        if (MemberLookup.Methods(type, syntax.Name).Length > 0)
        {
            Diagnostics.ReportMethodNotCalled(source, syntax.NameSpan, syntax.Name.Text);
        }
        else
        {
            string? near = Diagnostics.Suggest(syntax.Name.Text, MemberLookup.Names(type));
            Diagnostics.ReportUnknownMember(source, syntax.NameSpan, type.QualifiedName, syntax.Name.Text, near);
        }

        return Error(syntax.Span);
    }

    /// <summary>A property or field of an object; null if the type has none of that name. Without an object it is <c>this</c>.</summary>
    private BoundExpression? BindMember(BoundExpression? @object, TypeDef type, Name name, TextSpan span)
    {
        if (MemberLookup.Property(type, name) is { } property)
        {
            return Property(@object ?? ImplicitThis, property.Getters, property.Setters, span);
        }

        if (MemberLookup.Field(type, name) is not { } field)
        {
            return null;
        }

        @object ??= ImplicitThis;
        CheckFieldAccess(field, name, span);
        bool isConst = @object.Type.IsObjectConst || field.IsReadOnly;
        DataType fieldType = isConst ? field.Type.With(field.Type.Modifiers | FfiModifiers.Const) : field.Type;
        return new BoundField(span, fieldType, @object, field);
    }

    private BoundExpression Property(BoundExpression? @object, FunctionDef[] getters, FunctionDef[] setters, TextSpan span)
    {
        bool isConst = @object is not null && @object.Type.IsObjectConst;
        FunctionDef? getter = Choose(getters, parameters: 0, isConst);
        FunctionDef? setter = Choose(setters, parameters: 1, isConst);
        FunctionDef? any = getter ?? setter;
        if (any is null)
        {
            Diagnostics.ReportNotConst(source, span, getters.Concat(setters).First());
            return Error(span);
        }

        CheckAccess(any.Traits, any.Owner, any.Name, span);
        DataType type = getter?.ReturnType ?? setter!.Parameters[0].Type;
        return new BoundPropertyAccess(span, type.WithoutReference(), @object, getter, setter, []);
    }

    // On a const object only const accessors; otherwise the one that is not const is preferred.
    private static FunctionDef? Choose(FunctionDef[] accessors, int parameters, bool isConst)
    {
        FunctionDef? best = null;
        foreach (FunctionDef accessor in accessors)
        {
            if (accessor.Parameters.Length == parameters && (accessor.IsConst || !isConst || accessor.Owner is null)
                && (best is null || (best.IsConst && !accessor.IsConst)))
            {
                best = accessor;
            }
        }

        return best;
    }

    private void CheckFieldAccess(FieldDef field, Name name, TextSpan span)
    {
        bool isPrivateOfBase = binder.Options.PrivateFieldsAsProtected && (field.Access & FfiFunctionTraits.Private) != 0
            && (ThisType ?? _scope.Type) is { } here && !ReferenceEquals(here, field.Owner) && here.IsOrDerivesFrom(field.Owner);
        if (isPrivateOfBase)
        {
            Diagnostics.ReportPrivateOfBase(source, span, field.Owner.QualifiedName, name.Text);
        }
        else
        {
            CheckAccess(field.Access, field.Owner, name, span);
        }
    }

    private void CheckAccess(FfiFunctionTraits access, TypeDef? owner, Name name, TextSpan span)
    {
        TypeDef? here = ThisType ?? _scope.Type;
        bool isAllowed = (access & (FfiFunctionTraits.Private | FfiFunctionTraits.Protected)) switch
        {
            FfiFunctionTraits.Private => ReferenceEquals(here, owner),
            FfiFunctionTraits.Protected => here is not null && here.IsOrDerivesFrom(owner!),
            _ => true,
        };
        if (!isAllowed)
        {
            Diagnostics.ReportNotAccessible(
                source, span, owner!.QualifiedName, name.Text, (access & FfiFunctionTraits.Private) != 0 ? "private" : "protected");
        }
    }
}

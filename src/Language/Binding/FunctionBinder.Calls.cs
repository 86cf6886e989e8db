using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Calls: what is called, with which overload, and the arguments in the place of their parameters.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindCallExpression(CallExpressionSyntax syntax) => syntax.Callee switch
    {
        IdentifierNameSyntax name => BindNamedCall(syntax, name),
        MemberExpressionSyntax member => BindMethodCall(syntax, member),
        _ => BindObjectCall(syntax, BindExpression(syntax.Callee)),
    };

    private BoundExpression BindNamedCall(CallExpressionSyntax syntax, IdentifierNameSyntax callee)
    {
        Name name = callee.Name;
        if (callee.Scope is null)
        {
            if (FindLocal(name) is { } local)
            {
                return BindObjectCall(syntax, new BoundLocal(callee.Span, local));
            }

            if (ReferenceEquals(name, Names.Super) && IsConstructor)
            {
                return BindSuperCall(syntax);
            }

            if (ThisType is { } type && MemberLookup.Methods(type, name) is { Length: > 0 } methods)
            {
                // An unqualified call of a non-const method from a const one is accepted, as in the reference.
                return BindCall(syntax, callee.NameSpan, name, methods, ImplicitThis, isBaseCall: false, ignoreConst: true);
            }

            if (ThisType is { } self && BindMember(null, self, name, callee.Span) is { } member && IsCallable(member.Type.Type))
            {
                return BindObjectCall(syntax, member);
            }
        }
        else if (ThisType is { } derived && FindBaseClass(callee.Scope) is { } @base && derived.IsOrDerivesFrom(@base)
            && MemberLookup.Methods(@base, name) is { Length: > 0 } baseMethods)
        {
            return BindCall(syntax, callee.NameSpan, name, baseMethods, This(callee.Span), isBaseCall: true, ignoreConst: true);
        }

        FunctionDef[] functions = callee.Scope is null
            ? _scope.FindFunctions(name)
            : _scope.FindNamespace(callee.Scope) is { } @namespace ? Scope.FunctionsIn(@namespace, name) : [];
        if (functions.Length > 0)
        {
            return SelectTemplates(functions, name, callee.TemplateArguments, callee.Span) is { } selected
                ? BindCall(syntax, callee.NameSpan, name, selected, null, isBaseCall: false)
                : BindFaultyCall(syntax);
        }

        if (binder.Types.Find(callee.Scope, name, callee.TemplateArguments.Length, _scope, source) is { } constructed)
        {
            if (callee.Scope is null)
            {
                binder.Types.ReportIfAmbiguous(name, callee.TemplateArguments.Length, _scope, source, callee.NameSpan);
            }

            DataType target = callee.TemplateArguments.Length == 0
                ? new DataType(constructed)
                : binder.Types.Instantiate(constructed, callee.TemplateArguments, callee.Span, _scope, source);
            return BindConstruction(target, syntax.Arguments, syntax.Span, syntax.ArgumentsSpan);
        }

        NamespaceEntry? value = callee.Scope is null ? FindValue(name)
            : _scope.FindNamespace(callee.Scope) is { } space ? FindValueIn(space, name)
            : null;
        if (value is not null)
        {
            return BindObjectCall(syntax, Readable(BindIdentifierName(callee)));
        }

        BindArguments(syntax.Arguments);
        if (callee.Scope is null && IsBeyondLambda(name))
        {
            Diagnostics.ReportLambdaCaptures(source, callee.NameSpan, name.Text);
        }
        else if (callee.Scope is not null && _scope.FindNamespace(callee.Scope) is null && FindTypeOfPath(callee.Scope) is null)
        {
            Diagnostics.ReportUnknownNamespace(source, callee.Scope.Span, string.Join("::", callee.Scope.Names.Select(n => n.Text)));
        }
        else
        {
            Diagnostics.ReportUnknownFunction(source, callee.NameSpan, name.Text, SuggestName(name.Text, IsCallable));
        }

        return Error(syntax.Span);
    }

    private BoundErrorExpression BindFaultyCall(CallExpressionSyntax syntax)
    {
        BindArguments(syntax.Arguments);
        return Error(syntax.Span);
    }

    /// <summary>
    /// The overloads that a call with these type arguments means: instances of template functions if there are any, else the
    /// functions that are none. Null after a message.
    /// </summary>
    private FunctionDef[]? SelectTemplates(FunctionDef[] functions, Name name, TypeSyntax[] typeArguments, TextSpan span)
    {
        int count = typeArguments.Length;
        FunctionDef[] selected = WithTypeParameters(functions, count);
        if (selected.Length == 0)
        {
            int expected = functions.Max(f => f.TypeParameters.Length);
            if (expected == 0)
            {
                Diagnostics.ReportNotATemplate(source, span, name.Text);
            }
            else
            {
                Diagnostics.ReportWrongTypeArgumentCount(source, span, $"Template function {name.Text}", expected, count);
            }

            return null;
        }

        if (count == 0)
        {
            return selected;
        }

        if (binder.Types.BindArguments(name.Text, typeArguments, _scope, source) is not { } arguments)
        {
            return null;
        }

        var instances = new FunctionDef[selected.Length];
        for (int i = 0; i < instances.Length; i++)
        {
            if (binder.Types.Instantiate(selected[i], arguments, span, source) is not { } instance)
            {
                return null;
            }

            instances[i] = instance;
        }

        return instances;
    }

    private static FunctionDef[] WithTypeParameters(FunctionDef[] functions, int count)
    {
        foreach (FunctionDef function in functions)
        {
            if (function.TypeParameters.Length != count)
            {
                return SelectWithTypeParameters(functions, count);
            }
        }

        return functions;
    }

    private static FunctionDef[] SelectWithTypeParameters(FunctionDef[] functions, int count) =>
        Array.FindAll(functions, f => f.TypeParameters.Length == count);

    private BoundExpression BindMethodCall(CallExpressionSyntax syntax, MemberExpressionSyntax callee)
    {
        BoundExpression @object = BindExpression(callee.Object);
        if (@object.Type.IsError)
        {
            BindArguments(syntax.Arguments);
            return @object;
        }

        TypeDef type = @object.Type.Type;
        if (callee.Scope is not null)
        {
            if (FindBaseClass(callee.Scope) is not { } @base || !type.IsOrDerivesFrom(@base))
            {
                Diagnostics.ReportUnknownNamespace(source, callee.Scope.Span, string.Join("::", callee.Scope.Names.Select(n => n.Text)));
                return BindFaultyCall(syntax);
            }

            type = @base;
        }

        FunctionDef[] methods = MemberLookup.Methods(type, callee.Name);
        if (methods.Length > 0)
        {
            return SelectTemplates(methods, callee.Name, callee.TemplateArguments, callee.NameSpan) is { } selected
                ? BindCall(syntax, callee.NameSpan, callee.Name, selected, @object, isBaseCall: callee.Scope is not null)
                : BindFaultyCall(syntax);
        }

        if (BindMember(@object, type, callee.Name, callee.Span) is { } member)
        {
            return BindObjectCall(syntax, member);
        }

        BindArguments(syntax.Arguments);
        string? near = Diagnostics.Suggest(callee.Name.Text, MemberLookup.Names(type));
        Diagnostics.ReportUnknownMember(source, callee.NameSpan, type.QualifiedName, callee.Name.Text, near);
        return Error(syntax.Span);
    }

    private bool IsCallable(TypeDef type) => type.Signature is not null || MemberLookup.Methods(type, Names.OpCall).Length > 0;

    // a(…) on a value: the function it refers to, or its opCall.
    private BoundExpression BindObjectCall(CallExpressionSyntax syntax, BoundExpression callee)
    {
        if (callee.Type.IsError)
        {
            BindArguments(syntax.Arguments);
            return callee;
        }

        if (callee.Type.Type.Signature is { } signature)
        {
            return BindCall(syntax, syntax.Callee.Span, signature.Name, [signature], callee, isBaseCall: false);
        }

        FunctionDef[] methods = MemberLookup.Methods(callee.Type.Type, Names.OpCall);
        if (methods.Length > 0)
        {
            return BindCall(syntax, syntax.Callee.Span, Names.OpCall, methods, callee, isBaseCall: false);
        }

        BindArguments(syntax.Arguments);
        Diagnostics.ReportNotCallable(source, syntax.Callee.Span, callee.Type.ToString());
        return Error(syntax.Span);
    }

    private BoundExpression BindSuperCall(CallExpressionSyntax syntax)
    {
        if (ThisType!.Base is not { } @base)
        {
            BindArguments(syntax.Arguments);
            Diagnostics.ReportNoBaseClass(source, syntax.Callee.Span, ThisType.QualifiedName);
            return Error(syntax.Span);
        }

        _callsSuper = true;
        return BindCall(syntax, syntax.Callee.Span, @base.Name, BaseConstructors(@base), This(syntax.Callee.Span), isBaseCall: true, ignoreConst: true);
    }

    /// <summary>What <c>super(…)</c> may call: constructors, of a class of the host its methods of that name.</summary>
    private FunctionDef[] BaseConstructors(TypeDef @base) =>
        @base.IsScriptClass ? @base.Constructors : @base.Members.Find(Names.Super)?.Methods ?? [];

    private BoundExpression BindCall(
        CallExpressionSyntax syntax, TextSpan nameSpan, Name name, FunctionDef[] candidates, BoundExpression? @object, bool isBaseCall,
        bool ignoreConst = false)
    {
        ArgumentInfo[] arguments = BindArguments(syntax.Arguments);
        BoundExpression call = BindCall(syntax.Span, nameSpan, name.Text, candidates, arguments, @object, isBaseCall, ignoreConst);
        binder.Memory.ReturnArguments(arguments);
        return call;
    }

    private BoundExpression BindCall(
        TextSpan span, TextSpan nameSpan, string name, FunctionDef[] candidates, ArgumentInfo[] arguments, BoundExpression? @object,
        bool isBaseCall = false, bool ignoreConst = false)
    {
        bool isConst = !ignoreConst && @object is not null && @object.Type.IsObjectConst;
        OverloadResult result = binder.Overloads.Resolve(candidates, arguments, isConst);
        if (result.Function is not { } chosen)
        {
            if (!result.HasErrors)
            {
                ReportNoOverload(result, nameSpan, name, candidates, arguments, isConst);
            }

            return Error(span);
        }

        SharedCode.Use(_scope, chosen, source, nameSpan, Diagnostics);
        CheckAccess(chosen.Traits, chosen.Owner, chosen.Name, nameSpan);
        if ((chosen.Traits & FfiFunctionTraits.Deleted) != 0)
        {
            Diagnostics.ReportDeleted(source, nameSpan, chosen);
        }

        return (chosen.Traits & FfiFunctionTraits.Replaces) != 0
            ? MakeReplacement(span, chosen, @object!, MakeArguments(chosen, result, arguments, span))
            : MakeCall(span, chosen, @object, MakeArguments(chosen, result, arguments, span), isBaseCall);
    }

    private void WarnIfObsolete(FunctionDef function, TextSpan span)
    {
        if (function.Declaration?.Obsolete is { } reason)
        {
            Diagnostics.ReportObsolete(source, span, function, reason);
        }
    }

    // s.insert(…) on an immutable value is s = s.insert(…).
    private BoundExpression MakeReplacement(TextSpan span, FunctionDef chosen, BoundExpression @object, BoundArgument[] arguments)
    {
        if (!CheckAssignable(@object))
        {
            return Error(span);
        }

        var temporaries = new List<BoundStatement>();
        BoundExpression place = Stabilize(@object, temporaries);
        var assignment = new BoundAssignment(span, place, MakeCall(span, chosen, place, arguments));
        return temporaries.Count == 0 ? assignment : new BoundSequence(span, [.. temporaries], assignment);
    }

    private void ReportNoOverload(
        OverloadResult result, TextSpan span, string name, FunctionDef[] candidates, ArgumentInfo[] arguments, bool isConst)
    {
        string types = string.Join(", ", arguments.Select(a => a.Expression is null ? "void" : TypeText(a.Expression)));
        CandidateReason[] reasons = Array.ConvertAll(
            binder.Overloads.Explain(candidates, arguments, isConst),
            reason => reason with { Module = Context.Registry.ModuleOf(reason.Function) });
        if (result.Failure == OverloadFailure.Ambiguous)
        {
            Diagnostics.ReportAmbiguousCall(source, span, name, types, reasons);
        }
        else
        {
            Diagnostics.ReportNoMatchingFunction(source, span, name, types, reasons);
        }
    }

    private static string TypeText(BoundExpression expression) =>
        expression.Open is { } open ? open.Description : expression is BoundNull ? "null" : expression.Type.ToString();

    private BoundCall MakeCall(
        TextSpan span, FunctionDef chosen, BoundExpression? @object, BoundArgument[] arguments, bool isBaseCall = false,
        bool isObjectFirst = false)
    {
        WarnIfObsolete(chosen, span);
        chosen = isBaseCall && chosen is { IsHost: true, IsMethod: true } ? binder.BaseCallOf(chosen) : chosen;
        BoundCallKind kind = chosen.Owner is { Kind: TypeKind.Funcdef } ? BoundCallKind.Function
            : chosen.IsHost || isBaseCall || chosen.Owner is null || chosen.Kind == FfiFunctionKind.Constructor
            ? BoundCallKind.Direct
            : chosen.Owner.Kind == TypeKind.Interface ? BoundCallKind.Interface
            : chosen.IsOverridden ? BoundCallKind.Virtual : BoundCallKind.Direct;
        return new BoundCall(span, chosen.ReturnType.WithoutReference(), chosen, @object, arguments, kind) { IsObjectFirst = isObjectFirst };
    }
}

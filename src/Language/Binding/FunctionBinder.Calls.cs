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
                return BindCall(syntax, callee.NameSpan, name, methods, This(callee.Span), isBaseCall: false, ignoreConst: true);
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
            return BindCall(syntax, callee.NameSpan, name, functions, null, isBaseCall: false);
        }

        if (TypeBinder.Find(callee.Scope, name, callee.TemplateArguments.Length, _scope) is { } constructed)
        {
            DataType target = callee.TemplateArguments.Length == 0
                ? new DataType(constructed)
                : binder.Types.Instantiate(constructed, callee.TemplateArguments, _scope, source);
            return BindConstruction(target, syntax.Arguments, syntax.Span, syntax.ArgumentsSpan);
        }

        if (callee.Scope is null && _scope.Find(name, static (entry, _) => HasValue(entry) ? entry : null) is not null)
        {
            return BindObjectCall(syntax, BindIdentifierName(callee));
        }

        BindArguments(syntax.Arguments);
        if (callee.Scope is not null && _scope.FindNamespace(callee.Scope) is null && FindTypeOfPath(callee.Scope) is null)
        {
            Diagnostics.ReportUnknownNamespace(source, callee.Scope.Span, string.Join("::", callee.Scope.Names.Select(n => n.Text)));
        }
        else
        {
            Diagnostics.ReportUnknownFunction(source, callee.NameSpan, name.Text, SuggestName(name.Text));
        }

        return Error(syntax.Span);
    }

    private BoundExpression BindMethodCall(CallExpressionSyntax syntax, MemberExpressionSyntax callee)
    {
        BoundExpression @object = BindExpression(callee.Object);
        if (@object.Type.IsError)
        {
            BindArguments(syntax.Arguments);
            return @object;
        }

        TypeDef type = @object.Type.Type;
        FunctionDef[] methods = MemberLookup.Methods(type, callee.Name);
        if (methods.Length > 0)
        {
            return BindCall(syntax, callee.NameSpan, callee.Name, methods, @object, isBaseCall: false);
        }

        if (BindMember(@object, type, callee.Name, callee.Span) is { } member)
        {
            return BindObjectCall(syntax, member);
        }

        BindArguments(syntax.Arguments);
        string? near = NearMiss.Find(callee.Name.Text, MemberLookup.Names(type));
        Diagnostics.ReportUnknownMember(source, callee.NameSpan, type.QualifiedName, callee.Name.Text, near);
        return Error(syntax.Span);
    }

    // a(…) on a value: its opCall.
    private BoundExpression BindObjectCall(CallExpressionSyntax syntax, BoundExpression callee)
    {
        if (callee.Type.IsError)
        {
            BindArguments(syntax.Arguments);
            return callee;
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
        return BindCall(syntax, syntax.Callee.Span, @base.Name, @base.Constructors, This(syntax.Callee.Span), isBaseCall: true, ignoreConst: true);
    }

    private BoundExpression BindCall(
        CallExpressionSyntax syntax, TextSpan nameSpan, Name name, FunctionDef[] candidates, BoundExpression? @object, bool isBaseCall,
        bool ignoreConst = false)
    {
        ArgumentInfo[] arguments = BindArguments(syntax.Arguments);
        return BindCall(syntax.Span, nameSpan, name.Text, candidates, arguments, @object, isBaseCall, ignoreConst);
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

        CheckAccess(chosen.Traits, chosen.Owner, chosen.Name, nameSpan);
        if ((chosen.Traits & FfiFunctionTraits.Deleted) != 0)
        {
            Diagnostics.ReportDeleted(source, nameSpan, chosen);
        }

        if (chosen.Declaration?.Obsolete is { } reason)
        {
            Diagnostics.ReportObsolete(source, nameSpan, chosen, reason);
        }

        return (chosen.Traits & FfiFunctionTraits.Replaces) != 0
            ? MakeReplacement(span, chosen, @object!, MakeArguments(chosen, result, arguments, span))
            : MakeCall(span, chosen, @object, MakeArguments(chosen, result, arguments, span), isBaseCall);
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
        CandidateReason[] reasons = binder.Overloads.Explain(candidates, arguments, isConst);
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
        expression is UnboundInitList ? "{…}" : expression is BoundNull ? "null" : expression.Type.ToString();

    private ArgumentInfo[] BindArguments(ArgumentSyntax[] syntax) => syntax.Length == 0
        ? []
        : Array.ConvertAll(syntax, a => new ArgumentInfo(a.Expression is VoidExpressionSyntax ? null : BindPlace(a.Expression), a.Name));

    private BoundCall MakeCall(
        TextSpan span, FunctionDef chosen, BoundExpression? @object, BoundArgument[] arguments, bool isBaseCall = false)
    {
        BoundCallKind kind = chosen.IsHost || isBaseCall || chosen.Owner is null || chosen.Kind == FfiFunctionKind.Constructor
            ? BoundCallKind.Direct
            : chosen.Owner.Kind == TypeKind.Interface ? BoundCallKind.Interface
            : chosen.IsOverridden ? BoundCallKind.Virtual : BoundCallKind.Direct;
        return new BoundCall(span, chosen.ReturnType.WithoutReference(), chosen, @object, arguments, kind);
    }

    private BoundArgument[] MakeArguments(FunctionDef chosen, OverloadResult result, ArgumentInfo[] arguments, TextSpan span)
    {
        ParamDef[] parameters = chosen.Parameters;
        if (parameters.Length == 0)
        {
            return [];
        }

        var made = new BoundArgument[parameters.Length];
        for (int i = 0; i < made.Length; i++)
        {
            ParamDef parameter = parameters[i];
            if (i == made.Length - 1 && (chosen.Traits & FfiFunctionTraits.Variadic) != 0)
            {
                made[i] = new BoundArgument(PackVariadic(parameter, result, arguments, i, span));
            }
            else if (result.ArgumentMap[i] is >= 0 and var index)
            {
                made[i] = MakeArgument(parameter, arguments[index].Expression, result.Conversions[i]);
            }
            else
            {
                made[i] = DefaultArgument(parameter, chosen, span);
            }
        }

        return made;
    }

    private BoundVariantPack PackVariadic(ParamDef parameter, OverloadResult result, ArgumentInfo[] arguments, int index, TextSpan span)
    {
        int first = result.ArgumentMap[index];
        int count = first < 0 ? 0 : arguments.Length - first;
        var items = new BoundExpression[count];
        for (int i = 0; i < count; i++)
        {
            BoundExpression value = Readable(arguments[first + i].Expression!);
            items[i] = Apply(result.Conversions[index + i], value, parameter.Type.WithoutReference(), value.Span);
        }

        return new BoundVariantPack(span, items);
    }

    private BoundArgument MakeArgument(ParamDef parameter, BoundExpression? argument, Conversion conversion)
    {
        DataType type = parameter.Type;
        DataType value = type.AsValue();
        switch (type.Reference)
        {
            case FfiModifiers.Out:
                return MakeOutArgument(argument, value);
            case FfiModifiers.InOut when type.Type.IsReferenceType && !type.IsHandle:
                return new BoundArgument(Apply(conversion, Readable(argument!), type.WithoutReference(), argument!.Span));
            case FfiModifiers.InOut:
                return MakeInOutArgument(argument!, value);
            case FfiModifiers.In when type.IsObjectConst || type.IsHandle || !type.Type.IsReferenceType:
                return new BoundArgument(Apply(conversion, Readable(argument!), type.WithoutReference(), argument!.Span));
            default:
                return new BoundArgument(Copied(Apply(conversion, Readable(argument!), value, argument!.Span), type));
        }
    }

    private BoundArgument MakeOutArgument(BoundExpression? argument, DataType type)
    {
        bool isObject = type.Type.IsReferenceType && !type.IsHandle;
        TextSpan span = argument?.Span ?? default;
        BoundExpression? initial = isObject || type.Type.IsString ? DefaultValue(type, span) : null;
        var slot = new LocalVariable("", type, span);
        if (argument is null)
        {
            return new BoundArgument(null, null, null, slot, initial);
        }

        CheckAssignable(argument);
        return new BoundArgument(
            null, argument, ConvertForStore(new BoundLocal(span, slot), argument.Type.AsValue(), span), slot, initial);
    }

    private BoundArgument MakeInOutArgument(BoundExpression argument, DataType type)
    {
        CheckAssignable(argument);
        var slot = new LocalVariable("", type, argument.Span);
        BoundExpression result = ConvertForStore(new BoundLocal(argument.Span, slot), argument.Type.AsValue(), argument.Span);
        return new BoundArgument(Convert(Readable(argument), type, argument.Span), argument, result, slot);
    }

    private BoundArgument DefaultArgument(ParamDef parameter, FunctionDef owner, TextSpan span)
    {
        ParsedDefault parsed = parameter.Default!.GetSyntax(value => FfiDefaults.Parse(value, Context.Names));
        var scope = new Scope(owner.Namespace ?? Context.Root, new Scope(Context.Root));
        if (parsed.Syntax is VoidExpressionSyntax)
        {
            return MakeArgument(parameter, null, Conversion.Identity);
        }

        var binding = new FunctionBinder(binder, null, scope, parsed.Source);
        BoundExpression value = binding.BindExpression(parsed.Syntax);
        Conversion conversion = binder.Conversions.ForArgument(value, parameter);
        if (!conversion.Exists)
        {
            Diagnostics.ReportCannotConvert(parsed.Source, parsed.Syntax.Span, value.Type.ToString(), parameter.Type.ToString());
            return new BoundArgument(Error(span));
        }

        return MakeArgument(parameter, value, conversion);
    }

    // An argument was bound as a place, in case its parameter is an output.
    private BoundExpression Readable(BoundExpression expression)
    {
        if (expression is BoundPropertyAccess { Getter: null } property)
        {
            Diagnostics.ReportNoGetter(source, expression.Span, property.Setter!);
            return Error(expression.Span);
        }

        return expression;
    }

    private BoundExpression BindIndexExpression(IndexExpressionSyntax syntax)
    {
        BoundExpression @object;
        if (syntax.Object is MemberExpressionSyntax member)
        {
            // a.p[i]: p may be a property whose accessors take the index.
            BoundExpression owner = BindExpression(member.Object);
            if (!owner.Type.IsError && MemberLookup.Property(owner.Type.Type, member.Name) is { } own && IsIndexed(own.Getters, own.Setters))
            {
                return BindIndexedAccess(syntax, owner, own.Getters, own.Setters, BindArguments(syntax.Arguments));
            }

            @object = Readable(BindMemberExpression(member, owner));
        }
        else if (BindNamedIndexedProperty(syntax) is { } indexed)
        {
            return indexed;
        }
        else
        {
            @object = BindExpression(syntax.Object);
        }

        ArgumentInfo[] arguments = BindArguments(syntax.Arguments);
        if (@object.Type.IsError)
        {
            return @object;
        }

        TypeDef type = @object.Type.Type;
        FunctionDef[] methods = MemberLookup.Methods(type, Names.OpIndex);
        if (methods.Length == 0)
        {
            return BindIndexedProperty(syntax, @object, arguments);
        }

        BoundExpression call = BindCall(syntax.Span, syntax.ArgumentsSpan, "opIndex", methods, arguments, @object);
        return call is BoundCall { Function.Intrinsic: FfiIntrinsic.ArrayElement } bound
            ? Element(bound, @object)
            : call;
    }

    private BoundElement Element(BoundCall call, BoundExpression array)
    {
        DataType element = array.Type.Type.Template!.Arguments[0];
        if (array.Type.IsObjectConst)
        {
            element = element.With(element.Modifiers | FfiModifiers.Const);
        }

        return new BoundElement(call.Span, element, array, call.Arguments[0].Value!);
    }

    // p[i] where p is a property whose accessors take an index.
    private BoundExpression? BindNamedIndexedProperty(IndexExpressionSyntax syntax)
    {
        if (syntax.Object is not IdentifierNameSyntax { Scope: null } name || FindLocal(name.Name) is not null)
        {
            return null;
        }

        if (ThisType is { } type && MemberLookup.Property(type, name.Name) is { } own && IsIndexed(own.Getters, own.Setters))
        {
            return BindIndexedAccess(syntax, This(name.Span), own.Getters, own.Setters, BindArguments(syntax.Arguments));
        }

        return _scope.Find(name.Name, static (entry, _) => IsIndexed(entry.Getters, entry.Setters) ? entry : null) is { } global
            ? BindIndexedAccess(syntax, null, global.Getters, global.Setters, BindArguments(syntax.Arguments))
            : null;
    }

    private static bool IsIndexed(FunctionDef[] getters, FunctionDef[] setters) =>
        Array.Exists(getters, g => g.Parameters.Length > 0) || Array.Exists(setters, s => s.Parameters.Length > 1);

    private BoundExpression BindIndexedProperty(IndexExpressionSyntax syntax, BoundExpression @object, ArgumentInfo[] arguments)
    {
        if (MemberLookup.Property(@object.Type.Type, Names.OpIndex) is { } property)
        {
            return BindIndexedAccess(syntax, @object, property.Getters, property.Setters, arguments);
        }

        Diagnostics.ReportNotIndexable(source, syntax.Span, @object.Type.ToString());
        return Error(syntax.Span);
    }

    private BoundExpression BindIndexedAccess(
        IndexExpressionSyntax syntax, BoundExpression? @object, FunctionDef[] getters, FunctionDef[] setters, ArgumentInfo[] arguments)
    {
        bool isConst = @object is not null && @object.Type.IsObjectConst;
        OverloadResult getter = getters.Length == 0 ? default : binder.Overloads.Resolve(getters, arguments, isConst);
        if (getter.Function is null && getters.Length > 0)
        {
            if (!getter.HasErrors)
            {
                ReportNoOverload(getter, syntax.ArgumentsSpan, getters[0].Name.Text, getters, arguments, isConst);
            }

            return Error(syntax.Span);
        }

        FunctionDef? setter = Array.Find(setters, s => s.Parameters.Length == arguments.Length + 1);
        if (getter.Function is null)
        {
            BoundArgument[] converted = new BoundArgument[arguments.Length];
            for (int i = 0; i < converted.Length; i++)
            {
                converted[i] = new BoundArgument(Convert(Readable(arguments[i].Expression!), setter!.Parameters[i].Type.WithoutReference(), syntax.Span));
            }

            DataType type = setter!.Parameters[arguments.Length].Type.WithoutReference();
            return new BoundPropertyAccess(syntax.Span, type, @object, null, setter, converted);
        }

        BoundArgument[] bound = MakeArguments(getter.Function, getter, arguments, syntax.Span);
        return new BoundPropertyAccess(
            syntax.Span, getter.Function.ReturnType.WithoutReference(), @object, getter.Function, setter, bound);
    }
}

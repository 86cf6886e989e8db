using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Arguments: each in the place of its parameter, converted, copied or read back as its mode asks.</summary>
internal sealed partial class FunctionBinder
{
    private ArgumentInfo[] BindArguments(ExpressionSyntax[] syntax)
    {
        if (syntax.Length == 0)
        {
            return [];
        }

        ArgumentInfo[] arguments = binder.Memory.RentArguments(syntax.Length);
        for (int i = 0; i < arguments.Length; i++)
        {
            (ExpressionSyntax value, Name? name) = syntax[i] is ArgumentSyntax named ? (named.Expression, named.Name) : (syntax[i], null);
            arguments[i] = new ArgumentInfo(value.Kind == SyntaxKind.VoidExpression ? null : BindPlace(value), name);
        }

        return arguments;
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
                made[i] = parameter.Type.Reference == FfiModifiers.Out
                    ? PackOutputs(parameter, result.ArgumentMap[i], arguments, span)
                    : new BoundArgument(PackVariadic(parameter, result, arguments, i, span));
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

        binder.Overloads.Release(result);
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
            BoundExpression item = Apply(result.Conversions[index + i], value, parameter.Type.WithoutReference(), value.Span);
            items[i] = item.Type.Type.Kind == TypeKind.Variable ? item : Boxed(item);
        }

        return new BoundVariantPack(span, items);
    }

    // The host fills the pack; the values are taken out of it after the call.
    private BoundArgument PackOutputs(ParamDef parameter, int first, ArgumentInfo[] arguments, TextSpan span)
    {
        int count = first < 0 ? 0 : arguments.Length - first;
        var outputs = new BoundArgument[count];
        var items = new BoundExpression[count];
        for (int i = 0; i < count; i++)
        {
            outputs[i] = MakeOutArgument(arguments[first + i].Expression, parameter.Type.AsValue());
            items[i] = outputs[i].Output!.Initial ?? new BoundDefault(span, parameter.Type.AsValue());
        }

        return new BoundArgument(new BoundVariantPack(span, items), new BoundOutput(Packed: outputs));
    }

    private BoundArgument MakeArgument(ParamDef parameter, BoundExpression? argument, Conversion conversion)
    {
        DataType type = parameter.Type;
        DataType value = type.AsValue();
        if (argument is not null && type.Reference is FfiModifiers.None or FfiModifiers.In)
        {
            Use(argument);
        }

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
            return new BoundArgument(null, new BoundOutput(Slot: slot, Initial: initial));
        }

        bool isAssignable = CheckAssignable(argument);
        MarkSet(argument);
        if (isObject && isAssignable && argument is not BoundPropertyAccess && binder.AutoMembers.AssignmentsOf(argument.Type.Type).Length > 0)
        {
            // The caller's object stays the same one and takes the value.
            BoundExpression assignment = AssignObject(argument, new BoundLocal(span, slot), span, span);
            return new BoundArgument(null, new BoundOutput(null, assignment, slot, initial));
        }

        DataType target = argument.Type.AsValue();
        if (type.Type.Kind == TypeKind.Variable && target.Type.Kind != TypeKind.Variable)
        {
            return new BoundArgument(
                null, new BoundOutput(argument, TakeOut(new BoundLocal(span, slot), target, span), slot, Wanted(target, span)));
        }

        return new BoundArgument(
            null, new BoundOutput(argument, ConvertForStore(new BoundLocal(span, slot), target, span), slot, initial));
    }

    // What a ?&out starts with tells the host which type the caller wants, and is what the caller gets if the host sets nothing.
    private BoundExpression Wanted(DataType type, TextSpan span)
    {
        bool canConstruct = !type.IsHandle && type.Type.IsReferenceType
            && (type.Type.Traits & FfiTypeTraits.Abstract) == 0
            && Array.Exists(type.Type.Constructors, c => c.RequiredParameterCount == 0);
        BoundExpression value = canConstruct ? DefaultValue(type, span) : new BoundDefault(span, type);
        return new BoundConversion(span, new DataType(PrimitiveTypes.Variable), BoundConversionKind.ToVariant, value);
    }

    // What a ? gave back, as a value of the type: numbers are converted, objects of another type are null.
    private BoundExpression TakeOut(BoundExpression variant, DataType type, TextSpan span)
    {
        if (!type.Type.IsReferenceType || type.IsHandle)
        {
            return Copied(Reinterpret(variant, type), type);
        }

        BoundExpression handle = Reinterpret(variant, type.AsHandle());
        return Copied(new BoundConversion(span, type, BoundConversionKind.Dereference, handle), type);
    }

    private BoundArgument MakeInOutArgument(BoundExpression argument, DataType type)
    {
        CheckAssignable(argument);
        MarkSet(argument);
        var slot = new LocalVariable("", type, argument.Span);
        BoundExpression result = ConvertForStore(new BoundLocal(argument.Span, slot), argument.Type.AsValue(), argument.Span);
        return new BoundArgument(Convert(Readable(argument), type, argument.Span), new BoundOutput(argument, result, slot));
    }

    private BoundArgument DefaultArgument(ParamDef parameter, FunctionDef owner, TextSpan span)
    {
        ParsedDefault parsed = parameter.Default!.GetSyntax(value => FfiDefaults.Parse(value, Context.Names));
        Scope scope = FfiDefaults.ScopeOf(owner, Context.Root);
        if (parsed.Syntax is VoidExpressionSyntax)
        {
            return MakeArgument(parameter, null, Conversion.Identity);
        }

        var binding = new FunctionBinder(binder, null, scope, parsed.Source);
        BoundExpression value = binding.BindOpen(parsed.Syntax);
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

        if (expression is BoundPropertyAccess { Getter: { } getter })
        {
            WarnIfObsolete(getter, expression.Span);
        }

        return expression;
    }
}

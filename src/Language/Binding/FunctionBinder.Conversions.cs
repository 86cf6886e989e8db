using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Carries conversions out, with the warnings about what they lose.</summary>
internal sealed partial class FunctionBinder
{
    /// <summary>The value implicitly converted, or an error.</summary>
    private BoundExpression Convert(BoundExpression value, DataType type, TextSpan span)
    {
        if (value.Type.IsError || type.IsError)
        {
            return value.Type.IsError ? value : Error(span);
        }

        if (value.Open is { } open)
        {
            return open.Bind(type);
        }

        Conversion conversion = binder.Conversions.Implicit(value, type);
        if (conversion.Exists)
        {
            return Apply(conversion, value, type, span);
        }

        Diagnostics.ReportCannotConvert(source, span, TypeText(value), type.ToString());
        return Error(span);
    }

    /// <summary>The value as it is kept by a variable of the type: converted, and copied where it is an object by value.</summary>
    public BoundExpression ConvertForStore(BoundExpression value, DataType type, TextSpan span)
    {
        Use(value);

        // string s = 5: the string type says how numbers become text, but not implicitly for arguments.
        if (type.Type.IsString && value.Type.Type.Numeric != NumericKind.None && value.Type.Type.Kind != TypeKind.Enum
            && binder.Conversions.Explicit(value, type) is { Exists: true } conversion)
        {
            return Apply(conversion, value, type, span);
        }

        return Copied(Convert(value, type, span), type);
    }

    // An object by value needs one of its own, unless the expression just made it.
    private BoundExpression Copied(BoundExpression value, DataType type)
    {
        if (value.Type.IsError || type.IsHandle || IsTemporary(value))
        {
            return value;
        }

        return type.Type.Kind switch
        {
            TypeKind.Struct when !type.IsInNumbers && !type.Type.IsString => new BoundStructCopy(value),
            TypeKind.Class or TypeKind.Interface => CopyObject(value),
            _ => value,
        };
    }

    private static bool IsTemporary(BoundExpression value) => value switch
    {
        BoundNewObject or BoundInitList or BoundLiteral or BoundDefault => true,
        BoundCall call => call.Function.ReturnType.Reference == FfiModifiers.None
            && (!call.Function.ReturnType.IsHandle || call.Function.Kind is FfiFunctionKind.Factory or FfiFunctionKind.ListFactory),
        BoundConversion { Kind: BoundConversionKind.Reinterpret } conversion => IsTemporary(conversion.Operand),
        BoundSequence sequence => IsTemporary(sequence.Value) || sequence.Value is BoundLocal { Variable.Name: "" },
        BoundConditional conditional => IsTemporary(conditional.WhenTrue) && IsTemporary(conditional.WhenFalse),
        _ => false,
    };

    private BoundExpression Apply(Conversion conversion, BoundExpression value, DataType type, TextSpan span)
    {
        if (value.Open is { } open)
        {
            return open.Bind(type);
        }

        switch (conversion.Kind)
        {
            case ConversionKind.Error:
                return Error(span);
            case ConversionKind.Identity:
                return value.Type == type || value.Constant is not null ? Retyped(value, type) : Reinterpret(value, type);
            case ConversionKind.Numeric or ConversionKind.EnumToNumber or ConversionKind.NumberToEnum:
                return ConvertNumber(value, type);
            case ConversionKind.NullToHandle:
                return new BoundDefault(span, type.AsValue());
            case ConversionKind.ObjectToHandle:
                return Reinterpret(value, type);
            case ConversionKind.Upcast when !value.Type.IsHandle || type.IsHandle:
                return Reinterpret(value, type);
            case ConversionKind.Upcast or ConversionKind.HandleToObject:
                return new BoundConversion(span, type, BoundConversionKind.Dereference, value);
            case ConversionKind.Downcast:
                return new BoundConversion(span, type, BoundConversionKind.Cast, value);
            case ConversionKind.ToVariant:
                return new BoundConversion(span, type.WithoutReference(), BoundConversionKind.ToVariant, value);
            case ConversionKind.Constructor:
                return ConvertByConstructor(conversion.Method!, value, type, span);
            case ConversionKind.Operator when conversion.Method!.Parameters.Length > 0:
                return ConvertByOutput(conversion.Method, value, type.AsValue(), span);
            case ConversionKind.Operator:
                BoundExpression result = MakeCall(span, conversion.Method!, value, []);
                return result.Type.AsValue() == type.AsValue() ? result : Convert(result, type, span);
            default:
                throw new ArgumentOutOfRangeException(nameof(conversion));
        }
    }

    // void opConv(?&out), void opCast(?&out): into a new variable of the type.
    private BoundSequence ConvertByOutput(FunctionDef method, BoundExpression value, DataType type, TextSpan span)
    {
        var variable = new LocalVariable("", type, span);
        var local = new BoundLocal(span, variable);
        BoundCall call = MakeCall(span, method, value, [MakeOutArgument(local, method.Parameters[0].Type.AsValue())]);
        BoundExpression first = type.Type.IsString && !type.IsHandle ? DefaultValue(type, span) : new BoundDefault(span, type);
        return new BoundSequence(
            span, [new BoundLocalDeclaration(span, variable, first), new BoundExpressionStatement(span, call)], local);
    }

    private BoundExpression ConvertByConstructor(FunctionDef constructor, BoundExpression value, DataType type, TextSpan span)
    {
        ArgumentInfo[] arguments = [new ArgumentInfo(value)];
        OverloadResult result = binder.Overloads.Resolve([constructor], arguments);
        if (result.Function is null)
        {
            Diagnostics.ReportCannotConvert(source, span, TypeText(value), type.ToString());
            return Error(span);
        }

        return Construct(type.AsObject().AsValue(), constructor, MakeArguments(constructor, result, arguments, span), span);
    }

    private static BoundExpression Retyped(BoundExpression value, DataType type) =>
        value.ExpressionKind == BoundKind.Literal ? Retyped((BoundLiteral)value, type.With(type.Modifiers | FfiModifiers.Const).WithoutReference()) : value;

    private static BoundLiteral Retyped(BoundLiteral literal, DataType type) =>
        literal.Type == type && !literal.IsNamed ? literal : new BoundLiteral(literal.Span, type, literal.Value);

    private static BoundExpression Reinterpret(BoundExpression value, DataType type) =>
        new BoundConversion(value.Span, type.WithoutReference(), BoundConversionKind.Reinterpret, value);

    /// <summary>Between numbers and enums; constants are converted here and now.</summary>
    /// <param name="value">A number or enum.</param>
    /// <param name="type">A number or enum type.</param>
    /// <param name="purpose">Decides what is worth a warning.</param>
    private BoundExpression ConvertNumber(BoundExpression value, DataType type, NumberConversion purpose = NumberConversion.Implicit)
    {
        NumericKind from = value.Type.Type.Numeric;
        NumericKind to = type.Type.Numeric;
        if (value.Constant is { } constant)
        {
            if (from == to)
            {
                return Retyped((BoundLiteral)value, Constant(type.Type));
            }

            ConstantValue converted = ConstantFolder.ConvertNumber(constant, from, to, out ConversionLoss loss);
            bool warns = purpose == NumberConversion.Implicit
                || (purpose is NumberConversion.Operand or NumberConversion.Arithmetic && loss == ConversionLoss.Truncated && to.IsReal())
                || (purpose == NumberConversion.Arithmetic && loss == ConversionLoss.SignChanged);
            if (loss != ConversionLoss.None && warns)
            {
                Diagnostics.ReportConstantLoss(source, value.Span, loss, type.AsValue().ToString());
            }

            return new BoundLiteral(value.Span, Constant(type.Type), converted);
        }

        if (from == to)
        {
            return ReferenceEquals(value.Type.Type, type.Type) ? value : Reinterpret(value, type.AsValue());
        }

        if (purpose == NumberConversion.Implicit && from.IsReal() && to.IsInteger())
        {
            Diagnostics.ReportRealTruncated(source, value.Span, type.AsValue().ToString());
        }

        return new BoundConversion(value.Span, type.AsValue(), BoundConversionKind.Numeric, value);
    }
}

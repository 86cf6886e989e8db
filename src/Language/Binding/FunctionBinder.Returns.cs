using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Return statements.</summary>
internal sealed partial class FunctionBinder
{
    private BoundReturn BindReturnStatement(ReturnStatementSyntax syntax)
    {
        DataType type = function!.ReturnType;
        if (syntax.Expression is null)
        {
            if (!type.IsVoid && !type.IsError)
            {
                Diagnostics.ReportReturnNeedsValue(source, syntax.Span, type.ToString());
            }

            return new BoundReturn(syntax.Span, null);
        }

        if (type.IsVoid)
        {
            BoundExpression value = BindExpression(syntax.Expression);
            if (!value.Type.IsError && !value.Type.IsVoid)
            {
                Diagnostics.ReportVoidReturnsValue(source, syntax.Expression.Span);
            }

            return new BoundReturn(syntax.Span, null);
        }

        if (syntax.Expression is InitListExpressionSyntax list)
        {
            return new BoundReturn(syntax.Span, BindInitList(list, type));
        }

        BoundExpression result = BindOpen(syntax.Expression);
        return new BoundReturn(syntax.Span, type.Reference != FfiModifiers.None
            ? BindReturnedReference(result, type, syntax.Expression.Span)
            : ConvertForReturn(result, type, syntax.Expression.Span));
    }

    // A local variable that holds an object dies here, so the object itself can be handed out without a copy.
    private BoundExpression ConvertForReturn(BoundExpression value, DataType type, TextSpan span) =>
        value.Type.Type.IsReferenceType && value is BoundLocal { Variable.Parameter: < 0 } && value.Type.AsValue() == type.AsValue() && !type.IsHandle
            ? value
            : ConvertForStore(value, type, span);

    private BoundExpression BindReturnedReference(BoundExpression value, DataType type, TextSpan span)
    {
        if (value.Type.IsError)
        {
            return value;
        }

        if (type.Type.IsReferenceType && !type.IsHandle)
        {
            return IsLocal(value) && !value.Type.IsHandle || IsTemporary(value)
                ? ReportReturnedLocal(span)
                : Convert(value, type.WithoutReference(), span);
        }

        value = AsPlace(value);

        // Texts and constants of the script live as long as the script.
        bool isConstant = value is BoundLiteral { IsNamed: true } or BoundLiteral { Value.Text: not null };
        if (!(type.IsConst && isConstant) && !IsLasting(value))
        {
            return ReportReturnedLocal(span);
        }

        bool isSame = ReferenceEquals(value.Type.Type, type.Type) && value.Type.IsHandle == type.IsHandle
            && (type.IsObjectConst || !value.Type.IsObjectConst) && (type.IsConst || !value.Type.IsConst);
        if (!isSame)
        {
            Diagnostics.ReportCannotConvert(source, span, value.Type + " &", type.ToString());
            return Error(span);
        }

        return type.IsConst ? ConvertForStore(value, type.AsValue(), span) : value;
    }

    // ++g and g = 1 are g, when they have been done.
    private static BoundExpression AsPlace(BoundExpression value)
    {
        var steps = new List<BoundStatement>();
        BoundExpression? place = value switch
        {
            BoundIncrement { IsPostfix: false } increment => Done(
                increment.Target, p => new BoundIncrement(value.Span, p, increment.IsDecrement, isPostfix: false)),
            BoundAssignment { Target.Type.Type.IsString: false } assignment => Done(
                assignment.Target, p => new BoundAssignment(value.Span, p, assignment.Value)),
            BoundCompoundAssignment compound => Done(
                compound.Target, p => new BoundCompoundAssignment(value.Span, p, compound.Operator, compound.Kind, compound.Value)),
            _ => null,
        };
        return place is null ? value : new BoundSequence(value.Span, [.. steps], place);

        BoundExpression Done(BoundExpression target, Func<BoundExpression, BoundExpression> change)
        {
            BoundExpression stable = Stabilize(target, steps);
            steps.Add(new BoundExpressionStatement(value.Span, change(stable)));
            return stable;
        }
    }

    private BoundErrorExpression ReportReturnedLocal(TextSpan span)
    {
        Diagnostics.ReportReferenceToLocal(source, span);
        return Error(span);
    }

    private static bool IsLocal(BoundExpression value) => value switch
    {
        BoundLocal => true,
        BoundField { Object.Type.Type.IsReferenceType: false } field => IsLocal(field.Object),
        _ => false,
    };

    // A place that is still there when the function has returned.
    private static bool IsLasting(BoundExpression value) => value switch
    {
        BoundGlobal or BoundCall { Function.ReturnsPlace: true } => true,
        BoundElement element => OutlivesCall(element.Array),
        BoundField { Object.Type.Type.IsReferenceType: true } field => OutlivesCall(field.Object),
        BoundField field => IsLasting(field.Object),
        BoundConversion { Kind: BoundConversionKind.Reinterpret } conversion => IsLasting(conversion.Operand),
        BoundReference => true,
        BoundSequence sequence => IsLasting(sequence.Value),
        BoundConditional choice => IsLasting(choice.WhenTrue) && IsLasting(choice.WhenFalse),
        _ => false,
    };

    // An object that is made here, or kept by value in a variable, goes when the function returns.
    private static bool OutlivesCall(BoundExpression value) =>
        !IsTemporary(value) && (!IsLocal(value) || value.Type.IsHandle || value is BoundLocal { Variable.Parameter: >= 0 });
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Assignments with an operator.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindCompoundAssignment(AssignmentExpressionSyntax syntax, BoundExpression target, BoundExpression value)
    {
        BinaryOperator @operator = OperatorNames.Binary(syntax.Operator);
        Use(target);
        if (IsObject(target))
        {
            Name method = Names.AssigningOperator(@operator);
            if (MemberLookup.Methods(target.Type.Type, method) is { Length: > 0 } methods)
            {
                return BindCall(syntax.Span, syntax.OperatorSpan, method.Text, methods, [new ArgumentInfo(value)], target);
            }

            // A value type without the method: a op= b is a = a op b, with object and index of a evaluated once.
            if (!target.Type.Type.IsReferenceType)
            {
                return BindExpandedAssignment(syntax, target, @operator, value);
            }
        }

        if (IsElementOfValue(target))
        {
            return BindElementChange((BoundPropertyAccess)target, @operator, value, syntax.Span, syntax.OperatorSpan);
        }

        if (target is BoundPropertyAccess { Arguments.Length: > 0 } && !IsElementOfHost(target))
        {
            Diagnostics.ReportIndexedCompound(source, syntax.OperatorSpan);
            return Error(syntax.Span);
        }

        value = AsNumber(value);
        Use(value);
        if (!IsObject(target) && !IsObject(value) && IsRealDivision(@operator, target, value))
        {
            value = ConvertNumber(value, new DataType(PrimitiveTypes.Double), NumberConversion.Explicit);
        }

        BinaryTyping typing = IsObject(target) || IsObject(value)
            ? default
            : ArithmeticTypes.Binary(@operator, target.Type, null, value.Type, value.Constant);
        if (!typing.Exists || !target.Type.IsNumber || target.Type.Type.Kind == TypeKind.Enum)
        {
            string symbol = OperatorNames.Symbol(@operator) + "=";
            Diagnostics.ReportOperatorNotDefined(source, syntax.OperatorSpan, symbol, TypeText(target), TypeText(value));
            return Error(syntax.Span);
        }

        if (target is BoundPropertyAccess { Getter: null } property)
        {
            Diagnostics.ReportNoGetter(source, syntax.Left.Span, property.Setter!);
            return Error(syntax.Span);
        }

        BoundExpression converted = IsShift(@operator)
            ? ConvertShiftCount(value)
            : ConvertNumber(value, new DataType(PrimitiveTypes.Of(typing.Kind)), PurposeOf(@operator));
        if (IsDivisionByZero(@operator, converted, typing.Kind))
        {
            Diagnostics.ReportConstantFault(source, syntax.OperatorSpan, FoldFault.DivideByZero);
            return Error(syntax.Span);
        }

        if (typing.Kind.IsReal() && target.Type.Type.Numeric.IsInteger())
        {
            Diagnostics.ReportRealTruncated(source, syntax.OperatorSpan, target.Type.AsValue().ToString());
        }

        return CheckAssignable(target) && CheckLasting(target)
            ? new BoundCompoundAssignment(syntax.Span, target, Arithmetic(@operator), typing.Kind, converted)
            : Error(syntax.Span);
    }

    // s[i] op= v is s = s.set_opIndex(i, s[i] op v), with s and i evaluated once.
    private BoundExpression BindElementChange(
        BoundPropertyAccess target, BinaryOperator @operator, BoundExpression value, TextSpan span, TextSpan operatorSpan)
    {
        var temporaries = new List<BoundStatement>();
        BoundExpression place = Stabilize(target.Object!, temporaries);
        BoundArgument[] index = Array.ConvertAll(target.Arguments, a => a with { Value = Capture(a.Value!, temporaries) });
        var stable = new BoundPropertyAccess(target.Span, target.Type, place, target.Getter, target.Setter, index);
        BoundExpression result = BindBinary(@operator, Readable(stable), value, span, operatorSpan);
        if (result.Type.IsError)
        {
            return result;
        }

        result = ConvertNumber(result, SetterType(target).AsValue(), NumberConversion.Explicit);
        return ReplaceElement(stable, result, span, temporaries);
    }

    // Parameters are left alone: callers look into their registers.
    private static void MarkGrowingText(BoundExpression target, BoundExpression value)
    {
        if (target is BoundLocal { Variable: { Parameter: < 0, Name.Length: > 0 } variable }
            && value is BoundCall { Function.Intrinsic: FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber, Object: BoundLocal source }
            && ReferenceEquals(source.Variable, variable))
        {
            variable.IsGrowingText = true;
        }
    }

    private BoundExpression BindExpandedAssignment(
        AssignmentExpressionSyntax syntax, BoundExpression target, BinaryOperator @operator, BoundExpression value)
    {
        if (!CheckAssignable(target))
        {
            return Error(syntax.Span);
        }

        // As if there were the method: its argument comes before the object.
        var temporaries = new List<BoundStatement>();
        BoundExpression operand = target is BoundLocal || value is BoundLocal ? value : Capture(value, temporaries);
        BoundExpression stable = Stabilize(target, temporaries);
        BoundExpression result = BindBinary(@operator, Readable(stable), operand, syntax.Span, syntax.OperatorSpan);
        if (result.Type.IsError)
        {
            return result;
        }

        MarkGrowingText(stable, result);
        var assignment = new BoundAssignment(syntax.Span, stable, ConvertForStore(result, target.Type.AsValue(), syntax.Span));
        return temporaries.Count == 0 ? assignment : new BoundSequence(syntax.Span, [.. temporaries], assignment);
    }
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Assignments: by value, of handles, and with an operator.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindAssignmentExpression(AssignmentExpressionSyntax syntax)
    {
        bool isHandle = syntax.Left is UnaryExpressionSyntax { Operator: UnaryOperator.HandleOf };
        ExpressionSyntax leftSyntax = isHandle ? ((UnaryExpressionSyntax)syntax.Left).Operand : syntax.Left;
        BoundExpression target = BindPlace(leftSyntax);
        if (syntax.Operator != AssignmentOperator.Assign)
        {
            BoundExpression operand = BindExpression(syntax.Right);
            return target.Type.IsError || operand.Type.IsError
                ? Error(syntax.Span)
                : BindCompoundAssignment(syntax, target, operand);
        }

        if (target.Type.IsError)
        {
            BindPlace(syntax.Right);
            return Error(syntax.Span);
        }

        if (isHandle)
        {
            return BindHandleAssignment(syntax, target);
        }

        if (target.Type.Type.IsReferenceType && target is not BoundPropertyAccess { Getter: null })
        {
            if (binder.Options.DisallowValueAssignmentOfClasses && !target.Type.Type.IsArray)
            {
                Diagnostics.ReportValueAssignmentDisallowed(source, syntax.OperatorSpan, target.Type.Type.QualifiedName);
            }

            return BindObjectAssignment(syntax, target);
        }

        if (target is BoundConditional { WhenTrue.IsPlace: true, WhenFalse.IsPlace: true } choice)
        {
            return BindChoiceAssignment(syntax, choice);
        }

        if (IsElementOfValue(target))
        {
            BoundExpression element = BindConverted(syntax.Right, SetterType(target).AsValue());
            return element.Type.IsError ? element : ReplaceElement((BoundPropertyAccess)target, element, syntax.Span, []);
        }

        DataType type = SetterType(target);
        BoundExpression value = BindConverted(syntax.Right, type.AsValue());
        MarkSet(target);
        return CheckAssignable(target) && CheckLasting(target) && !value.Type.IsError
            ? new BoundAssignment(syntax.Span, target, value)
            : Error(syntax.Span);
    }

    // (c ? a : b) = v: v first, then the place that c chooses.
    private BoundExpression BindChoiceAssignment(AssignmentExpressionSyntax syntax, BoundConditional choice)
    {
        BoundExpression value = BindConverted(syntax.Right, choice.Type.AsValue());
        if (value.Type.IsError || !CheckAssignable(choice.WhenTrue) || !CheckAssignable(choice.WhenFalse))
        {
            return Error(syntax.Span);
        }

        var temporaries = new List<BoundStatement>();
        BoundExpression kept = Capture(value, temporaries);
        var assignment = new BoundConditional(
            syntax.Span, choice.Type.AsValue(), choice.Condition, new BoundAssignment(syntax.Span, choice.WhenTrue, kept),
            new BoundAssignment(syntax.Span, choice.WhenFalse, kept));
        return temporaries.Count == 0 ? assignment : new BoundSequence(syntax.Span, [.. temporaries], assignment);
    }

    private BoundExpression BindHandleAssignment(AssignmentExpressionSyntax syntax, BoundExpression target)
    {
        BoundExpression value = BindPlace(syntax.Right);
        if (value.Type.IsError)
        {
            return value;
        }

        DataType type = SetterType(target);
        if (type.Type.IsHandleLike)
        {
            return BindHandleLikeAssignment(target, value, syntax.Span, syntax.OperatorSpan);
        }

        if (!type.IsHandle)
        {
            Diagnostics.ReportNotAHandle(source, syntax.Left.Span, target.Type.ToString());
            return Error(syntax.Span);
        }

        BoundExpression converted = Convert(Readable(value), type.AsValue(), syntax.Right.Span);
        return CheckAssignable(target) && !converted.Type.IsError
            ? new BoundAssignment(syntax.Span, target, converted)
            : Error(syntax.Span);
    }

    private BoundExpression BindHandleLikeAssignment(BoundExpression target, BoundExpression value, TextSpan span, TextSpan operatorSpan)
    {
        // The handle of what is on the right; of what stands for a handle itself there is none to take.
        BoundExpression given = value is BoundConversion { Kind: BoundConversionKind.Reinterpret, Operand.Type.Type.IsHandleLike: true } handleOf
            ? handleOf.Operand
            : value.Type is { IsHandle: false, Type: { IsReferenceType: true, IsHandleLike: false } }
            ? Reinterpret(value, value.Type.AsHandle())
            : value;
        return BindCall(
            span, operatorSpan, "opHndlAssign", MemberLookup.Methods(target.Type.Type, Names.Intern("opHndlAssign")),
            [new ArgumentInfo(Readable(given))], target);
    }

    // a = b on objects: the value behind a changes, by its opAssign; a itself still names the same object.
    private BoundExpression BindObjectAssignment(AssignmentExpressionSyntax syntax, BoundExpression target)
    {
        if (target is BoundPropertyAccess { Setter: { } setter } property)
        {
            DataType parameter = setter.Parameters[setter.Parameters.Length - 1].Type;
            BoundExpression given = ConvertForStore(BindOpen(syntax.Right), parameter.WithoutReference(), syntax.Right.Span);
            return given.Type.IsError ? given : new BoundAssignment(syntax.Span, property, given);
        }

        BoundExpression value = syntax.Right is InitListExpressionSyntax list
            ? BindInitList(list, target.Type.AsObject().AsValue())
            : BindOpen(syntax.Right);
        if (value.Type.IsError)
        {
            return value;
        }

        if (target.Type.Type.Kind == TypeKind.Funcdef)
        {
            Diagnostics.ReportFunctionByValue(source, syntax.OperatorSpan);
            return Error(syntax.Span);
        }

        value = Closed(value);
        if (value.Type.IsError)
        {
            return value;
        }

        if (value is BoundNull)
        {
            Diagnostics.ReportNullByValue(source, syntax.Right.Span);
            return Error(syntax.Span);
        }

        if (target.Type.IsObjectConst)
        {
            Diagnostics.ReportReadOnly(source, syntax.Left.Span);
            return Error(syntax.Span);
        }

        return AssignObject(target, value, syntax.Span, syntax.OperatorSpan);
    }

    private BoundExpression AssignObject(BoundExpression target, BoundExpression value, TextSpan span, TextSpan operatorSpan)
    {
        FunctionDef[] methods = binder.AutoMembers.AssignmentsOf(target.Type.Type);
        ArgumentInfo[] arguments = [new ArgumentInfo(value)];
        if (methods.Length == 0
            || binder.Overloads.Resolve(methods, arguments) is { Failure: OverloadFailure.NoMatch, HasErrors: false })
        {
            Diagnostics.ReportNoAssignment(source, operatorSpan, target.Type.AsObject().ToString(), TypeText(value));
            return Error(span);
        }

        return BindCall(span, operatorSpan, "opAssign", methods, arguments, target);
    }
}

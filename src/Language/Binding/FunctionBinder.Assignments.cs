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
        return CheckAssignable(target) && !value.Type.IsError ? new BoundAssignment(syntax.Span, target, value) : Error(syntax.Span);
    }

    // The type an assignment needs: a setter may take another one than the getter gives.
    private static DataType SetterType(BoundExpression target) => target is BoundPropertyAccess { Setter: { } setter }
        ? setter.Parameters[setter.Parameters.Length - 1].Type.WithoutReference()
        : target.Type;

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

    // s[i] of a value whose setter gives the changed value back: a string.
    private static bool IsElementOfValue(BoundExpression target) =>
        target is BoundPropertyAccess { Object: not null, Setter: { } setter } && (setter.Traits & FfiFunctionTraits.Replaces) != 0;

    // s[i] = c is s = s.set_opIndex(i, c).
    private BoundExpression ReplaceElement(BoundPropertyAccess target, BoundExpression value, TextSpan span, List<BoundStatement> temporaries)
    {
        if (!CheckAssignable(target.Object!))
        {
            return Error(span);
        }

        BoundExpression place = Stabilize(target.Object!, temporaries);
        BoundCall changed = MakeCall(span, target.Setter!, place, [.. target.Arguments, new BoundArgument(value)]);
        var assignment = new BoundAssignment(span, place, changed);
        return temporaries.Count == 0 ? assignment : new BoundSequence(span, [.. temporaries], assignment);
    }

    private BoundExpression BindHandleAssignment(AssignmentExpressionSyntax syntax, BoundExpression target)
    {
        BoundExpression value = BindPlace(syntax.Right);
        if (value.Type.IsError)
        {
            return value;
        }

        DataType type = SetterType(target);
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

    // a = b on objects: the value behind a changes, by its opAssign; a itself still names the same object.
    private BoundExpression BindObjectAssignment(AssignmentExpressionSyntax syntax, BoundExpression target)
    {
        if (target is BoundPropertyAccess { Setter: { } setter } property)
        {
            DataType parameter = setter.Parameters[setter.Parameters.Length - 1].Type;
            BoundExpression given = ConvertForStore(BindExpression(syntax.Right), parameter.WithoutReference(), syntax.Right.Span);
            return given.Type.IsError ? given : new BoundAssignment(syntax.Span, property, given);
        }

        BoundExpression value = syntax.Right is InitListExpressionSyntax list
            ? BindInitList(list, target.Type.AsObject().AsValue())
            : BindExpression(syntax.Right);
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

    private BoundExpression BindCompoundAssignment(AssignmentExpressionSyntax syntax, BoundExpression target, BoundExpression value)
    {
        BinaryOperator @operator = OperatorNames.Binary(syntax.Operator);
        if (IsObject(target))
        {
            string method = OperatorNames.Method(@operator) + "Assign";
            if (Names.Find(method) is { } name && MemberLookup.Methods(target.Type.Type, name) is { Length: > 0 } methods)
            {
                return BindCall(syntax.Span, syntax.OperatorSpan, method, methods, [new ArgumentInfo(value)], target);
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

        if (target is BoundPropertyAccess { Arguments.Length: > 0 })
        {
            Diagnostics.ReportIndexedCompound(source, syntax.OperatorSpan);
            return Error(syntax.Span);
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

        DataType operand = IsShift(@operator) ? new DataType(PrimitiveTypes.Int) : new DataType(PrimitiveTypes.Of(typing.Kind));
        BoundExpression converted = ConvertNumber(value, operand, NumberConversion.Operand);
        return CheckAssignable(target)
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

    private BoundExpression BindExpandedAssignment(
        AssignmentExpressionSyntax syntax, BoundExpression target, BinaryOperator @operator, BoundExpression value)
    {
        if (!CheckAssignable(target))
        {
            return Error(syntax.Span);
        }

        var temporaries = new List<BoundStatement>();
        BoundExpression stable = Stabilize(target, temporaries);
        BoundExpression result = BindBinary(@operator, Readable(stable), value, syntax.Span, syntax.OperatorSpan);
        if (result.Type.IsError)
        {
            return result;
        }

        var assignment = new BoundAssignment(syntax.Span, stable, ConvertForStore(result, target.Type.AsValue(), syntax.Span));
        return temporaries.Count == 0 ? assignment : new BoundSequence(syntax.Span, [.. temporaries], assignment);
    }

    /// <summary>The same place with its object and index in temporaries, so that it can be read and written.</summary>
    private static BoundExpression Stabilize(BoundExpression place, List<BoundStatement> temporaries) => place switch
    {
        BoundField { Object.Type.Type.IsReferenceType: true } f =>
            new BoundField(f.Span, f.Type, Capture(f.Object, temporaries), f.Field),
        BoundField f => new BoundField(f.Span, f.Type, Stabilize(f.Object, temporaries), f.Field),
        BoundElement e => new BoundElement(e.Span, e.Type, Capture(e.Array, temporaries), Capture(e.Index, temporaries)),
        BoundPropertyAccess { Object: { } o } p => new BoundPropertyAccess(
            p.Span, p.Type, o.Type.Type.IsReferenceType ? Capture(o, temporaries) : Stabilize(o, temporaries), p.Getter, p.Setter,
            Array.ConvertAll(p.Arguments, a => a.Value is { } value ? a with { Value = Capture(value, temporaries) } : a)),
        _ => place,
    };

    private static BoundExpression Capture(BoundExpression value, List<BoundStatement> temporaries)
    {
        if (value is BoundThis or BoundLiteral)
        {
            return value;
        }

        // An object is captured by a handle: capturing its value would copy it.
        DataType type = value.Type.Type.IsReferenceType ? value.Type.AsHandle() : value.Type.AsValue();
        var variable = new LocalVariable("", type, value.Span);
        BoundExpression captured = type == value.Type
            ? value
            : new BoundConversion(value.Span, type, BoundConversionKind.Reinterpret, value);
        temporaries.Add(new BoundLocalDeclaration(value.Span, variable, captured));
        return new BoundLocal(value.Span, variable);
    }

    /// <summary>Reports what can't be assigned to, and why.</summary>
    private bool CheckAssignable(BoundExpression target)
    {
        switch (target)
        {
            case BoundErrorExpression:
                return false;
            case BoundPropertyAccess { Setter: null } property:
                Diagnostics.ReportNoSetter(source, target.Span, property.Getter!);
                return false;
            case BoundPropertyAccess property:
                return property.Object is null || property.Object.Type.Type.IsReferenceType || CheckAssignable(property.Object);
        }

        bool isNamedConstant = target is BoundLiteral { IsNamed: true };
        if (!target.IsPlace && !isNamedConstant)
        {
            Diagnostics.ReportNotAPlace(source, target.Span);
            return false;
        }

        if (target.Type.IsConst)
        {
            Diagnostics.ReportReadOnly(source, target.Span);
            return false;
        }

        // A field of a struct changes the struct's own place.
        return target is not BoundField { Object.Type.Type.IsReferenceType: false } field || CheckAssignable(field.Object);
    }
}

using System.Globalization;
using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>
/// foreach, as a loop: what <c>opForBegin</c> gives is kept until <c>opForEnd</c> is true, <c>opForNext</c> replaces it, and the
/// values are taken before each round. Over an array it is an index, so that a round costs what an indexed loop costs.
/// </summary>
internal sealed partial class FunctionBinder
{
    private BoundLoop BindForeachStatement(ForeachStatementSyntax syntax)
    {
        int outerStart = _blockStart;
        int count = Locals.Count;
        _blockStart = count;
        TextSpan span = syntax.Expression.Span;
        var initializers = new List<BoundStatement>();
        BoundExpression collection = BindExpression(syntax.Expression);
        if (!collection.Type.IsError)
        {
            collection = Capture(collection, initializers);
        }

        ForeachSteps steps = collection.Type.IsError ? ForeachSteps.Faulty(span)
            : ArrayLengthOf(collection.Type.Type) is { } length ? StepsOverArray(collection, length, span, initializers)
            : StepsOverOperators(collection, span, initializers);
        var body = new List<BoundStatement>();
        for (int i = 0; i < syntax.Variables.Length; i++)
        {
            BindForeachVariable(syntax.Variables[i], ForeachValue(collection, steps, i, syntax.Variables.Length, span), body);
        }

        body.Add(BindLoopBody(syntax.Body));
        Locals.Truncate(count);
        _blockStart = outerStart;
        return new BoundLoop(
            syntax.Span, [.. initializers], steps.Condition, [steps.Next], new BoundBlock(syntax.Body.Span, [.. body]), testsAfter: false);
    }

    /// <summary>What the loop tests, what it does after a round, and the variable that says where it is.</summary>
    private readonly record struct ForeachSteps(BoundExpression Condition, BoundExpression Next, BoundLocal? Position, bool IsIndex)
    {
        public static ForeachSteps Faulty(TextSpan span) => new(Error(span), Error(span), null, false);
    }

    private FunctionDef? ArrayLengthOf(TypeDef type) => type.IsArray
        ? Array.Find(MemberLookup.Methods(type, Names.Intern("length")), m => m.Intrinsic == FfiIntrinsic.ArrayLength)
        : null;

    private ForeachSteps StepsOverArray(BoundExpression array, FunctionDef length, TextSpan span, List<BoundStatement> initializers)
    {
        var type = new DataType(PrimitiveTypes.UInt);
        BoundLocal index = DeclareHidden(new BoundLiteral(span, type, ConstantValue.Of(0L)), type, initializers);
        var condition = new BoundBinary(
            span, new DataType(PrimitiveTypes.Bool), BoundBinaryOperator.Less, NumericKind.UInt32, index, MakeCall(span, length, array, []));
        return new ForeachSteps(condition, new BoundIncrement(span, index, isDecrement: false, isPostfix: false), index, IsIndex: true);
    }

    private ForeachSteps StepsOverOperators(BoundExpression collection, TextSpan span, List<BoundStatement> initializers)
    {
        BoundExpression begin = CallForeach(collection, "opForBegin", null, span);
        if (begin.Type.IsError || begin.Type.IsVoid)
        {
            return ForeachSteps.Faulty(span);
        }

        // An object is kept by a handle: its value would have to be copied.
        DataType type = begin.Type.Type.IsReferenceType ? begin.Type.AsHandle() : begin.Type.AsValue();
        BoundLocal position = DeclareHidden(Convert(begin, type, span), type, initializers);
        BoundExpression end = CallForeach(collection, "opForEnd", position, span);
        BoundExpression next = CallForeach(collection, "opForNext", position, span);
        if (end.Type.IsError || next.Type.IsError)
        {
            return ForeachSteps.Faulty(span);
        }

        if (!end.Type.IsBool)
        {
            Diagnostics.ReportNotBool(source, span, end.Type.ToString());
            return ForeachSteps.Faulty(span);
        }

        return new ForeachSteps(
            new BoundUnary(span, end.Type.AsValue(), BoundUnaryOperator.LogicalNot, end),
            new BoundAssignment(span, position, Convert(next, type, span)), position, IsIndex: false);
    }

    private static BoundLocal DeclareHidden(BoundExpression value, DataType type, List<BoundStatement> output)
    {
        var variable = new LocalVariable("", type, value.Span);
        output.Add(new BoundLocalDeclaration(value.Span, variable, value));
        return new BoundLocal(value.Span, variable);
    }

    private BoundExpression ForeachValue(BoundExpression collection, ForeachSteps steps, int number, int count, TextSpan span)
    {
        if (steps.Position is not { } position)
        {
            return Error(span);
        }

        if (steps.IsIndex && number == 0)
        {
            DataType element = collection.Type.Type.Template!.Arguments[0];
            return new BoundElement(span, element.With(element.Modifiers | FfiModifiers.Const), collection, position);
        }

        if (steps.IsIndex && number == 1)
        {
            return position;
        }

        // The only value has two names.
        string name = "opForValue" + number.ToString(CultureInfo.InvariantCulture);
        bool isShort = number == 0 && (count == 1 || !HasMethod(collection, name)) && HasMethod(collection, "opForValue");
        return CallForeach(collection, isShort ? "opForValue" : name, position, span);
    }

    private bool HasMethod(BoundExpression @object, string name) =>
        Names.Find(name) is { } interned && MemberLookup.Methods(@object.Type.Type, interned).Length > 0;

    private BoundExpression CallForeach(BoundExpression collection, string name, BoundLocal? position, TextSpan span)
    {
        if (!HasMethod(collection, name))
        {
            Diagnostics.ReportNotIterable(source, span, collection.Type.AsObject().AsValue().ToString(), name);
            return Error(span);
        }

        ArgumentInfo[] arguments = position is null ? [] : [new ArgumentInfo(position)];
        return BindCall(span, span, name, MemberLookup.Methods(collection.Type.Type, Names.Find(name)!), arguments, collection);
    }

    // auto is a copy of a value and a handle to an object, which is read-only if the collection says so.
    private void BindForeachVariable(ForeachVariableSyntax syntax, BoundExpression value, List<BoundStatement> output)
    {
        DataType type = binder.Types.Bind(syntax.Type, _scope, source);
        if (!type.IsValid && value.Type.IsVoid)
        {
            Diagnostics.ReportAutoNeedsValue(source, syntax.Span);
            type = new DataType(PrimitiveTypes.Error);
        }
        else if (!type.IsValid)
        {
            type = value.Type.IsError ? value.Type : value.Type.Type.IsReferenceType ? value.Type.AsHandle() : value.Type.AsValue();
            type = syntax.Type.IsConst ? type.With(type.Modifiers | FfiModifiers.Const) : type;
        }

        var variable = new LocalVariable(syntax.Name.Text, type, syntax.NameSpan);
        BoundExpression stored = type.IsError ? Error(syntax.Span) : ConvertForStore(value, type.AsValue(), syntax.NameSpan);
        output.Add(new BoundLocalDeclaration(syntax.Span, variable, stored));
        Declare(syntax.Name, variable, syntax.NameSpan);
    }
}

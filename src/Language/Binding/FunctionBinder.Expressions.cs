using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Expressions that are neither names, calls, operators nor constructions.</summary>
internal sealed partial class FunctionBinder
{
    private int _depth;

    /// <summary>An expression whose value is read.</summary>
    public BoundExpression BindExpression(ExpressionSyntax syntax) => Closed(BindOpen(syntax));

    /// <summary>An expression converted to a type, as in an assignment.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="type">What it becomes.</param>
    /// <param name="allowEnum">An enum of any type is taken as its integer.</param>
    public BoundExpression BindConverted(ExpressionSyntax syntax, DataType type, bool allowEnum = false)
    {
        if (syntax is InitListExpressionSyntax list)
        {
            return BindInitList(list, type);
        }

        BoundExpression value = BindOpen(syntax);
        return allowEnum && value.Type.Type.Kind == TypeKind.Enum
            ? ConvertNumber(value, type)
            : ConvertForStore(value, type, syntax.Span);
    }

    /// <summary>An expression that may be assigned to.</summary>
    private BoundExpression BindPlace(ExpressionSyntax syntax)
    {
        if (StackGuard.IsDue(++_depth))
        {
            StackGuard.Ensure();
        }

        BoundExpression expression = BindUnguarded(syntax);
        _depth--;
        return expression;
    }

    private BoundExpression BindUnguarded(ExpressionSyntax syntax) => syntax.Kind switch
    {
        SyntaxKind.LiteralExpression => BindLiteral((LiteralExpressionSyntax)syntax),
        SyntaxKind.IdentifierName => BindIdentifierName((IdentifierNameSyntax)syntax),
        SyntaxKind.MemberExpression => BindMemberExpression((MemberExpressionSyntax)syntax),
        SyntaxKind.BinaryExpression => BindBinaryExpression((BinaryExpressionSyntax)syntax),
        SyntaxKind.UnaryExpression => BindUnaryExpression((UnaryExpressionSyntax)syntax),
        SyntaxKind.PostfixExpression => BindPostfixExpression((PostfixExpressionSyntax)syntax),
        SyntaxKind.AssignmentExpression => BindAssignmentExpression((AssignmentExpressionSyntax)syntax),
        SyntaxKind.ConditionalExpression => BindConditionalExpression((ConditionalExpressionSyntax)syntax),
        SyntaxKind.CallExpression => BindCallExpression((CallExpressionSyntax)syntax),
        SyntaxKind.IndexExpression => BindIndexExpression((IndexExpressionSyntax)syntax),
        SyntaxKind.CastExpression => BindCastExpression((CastExpressionSyntax)syntax),
        SyntaxKind.ConstructExpression => BindConstructExpression((ConstructExpressionSyntax)syntax),
        SyntaxKind.AnonymousInitListExpression => BindAnonymousInitListExpression((AnonymousInitListExpressionSyntax)syntax),
        SyntaxKind.ParenthesizedExpression => BindPlace(((ParenthesizedExpressionSyntax)syntax).Expression),
        SyntaxKind.InitListExpression => new UnboundInitList((InitListExpressionSyntax)syntax, this),
        SyntaxKind.LambdaExpression => BindLambda((LambdaExpressionSyntax)syntax),
        SyntaxKind.ErrorExpression => Error(syntax.Span),
        _ => throw new InvalidOperationException($"A {syntax.Kind} is no value."),
    };

    // a = {…} looks the same as T = {…}: it is an assignment unless the name is a type.
    private BoundExpression BindAnonymousInitListExpression(AnonymousInitListExpressionSyntax syntax)
    {
        TypeSyntax type = syntax.Type;
        bool isPlainName = type is { Name: not null, TemplateArguments.Length: 0, Suffixes.Length: 0, IsConst: false };
        if (!isPlainName || (FindLocal(type.Name!) is null && TypeBinder.Find(type.Scope, type.Name!, 0, _scope) is not null))
        {
            return BindInitList(syntax.List, binder.Types.Bind(type, _scope, source));
        }

        var name = new IdentifierNameSyntax(type.Span, type.Scope, type.Name!, type.NameSpan, []);
        return BindAssignmentExpression(
            new AssignmentExpressionSyntax(syntax.Span, name, AssignmentOperator.Assign, new TextSpan(type.Span.End, 0), syntax.List));
    }

    private BoundExpression BindCondition(ExpressionSyntax syntax)
    {
        BoundExpression value = AsCondition(BindExpression(syntax));
        if (value.Type.IsError || value.Type.IsBool)
        {
            return value;
        }

        Diagnostics.ReportNotBool(source, syntax.Span, value.Type.ToString());
        return Error(syntax.Span);
    }

    /// <summary>The value as a bool if its type has a conversion that conditions use; else the value itself.</summary>
    private BoundExpression AsCondition(BoundExpression value)
    {
        if (value.Type.IsError || value.Type.IsBool)
        {
            return value;
        }

        var type = new DataType(PrimitiveTypes.Bool);
        Conversion conversion = binder.Options.AllowExplicitBoolConversion ? binder.Conversions.Explicit(value, type)
            : value.Type.Type.IsReferenceType ? Conversion.None
            : binder.Conversions.Implicit(value, type);
        return conversion.Exists ? Apply(conversion, value, type, value.Span) : value;
    }

    private BoundExpression BindLiteral(LiteralExpressionSyntax syntax) => syntax.LiteralKind switch
    {
        LiteralKind.Null => new BoundNull(syntax.Span),
        LiteralKind.String => binder.StringType.IsValid
            ? new BoundLiteral(syntax.Span, Constant(binder.StringType), ConstantValue.Of(syntax.Text!))
            : NoStringType(syntax),
        LiteralKind.Float => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Float), ConstantValue.OfFloat(syntax.FloatValue)),
        LiteralKind.Double => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Double), ConstantValue.Of(syntax.DoubleValue)),
        LiteralKind.Bool => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Bool), ConstantValue.Of(syntax.Bits != 0)),
        LiteralKind.Int => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Int), new ConstantValue(syntax.Bits)),
        LiteralKind.UInt => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.UInt), new ConstantValue(syntax.Bits)),
        LiteralKind.Int64 => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.Int64), new ConstantValue(syntax.Bits)),
        _ => new BoundLiteral(syntax.Span, Constant(PrimitiveTypes.UInt64), new ConstantValue(syntax.Bits)),
    };

    private BoundErrorExpression NoStringType(LiteralExpressionSyntax syntax)
    {
        Diagnostics.ReportUnknownType(source, syntax.Span, "string", null);
        return Error(syntax.Span);
    }

    private static DataType Constant(TypeDef type) => new(type, FfiModifiers.Const);

    private static DataType Constant(DataType type) => type.With(FfiModifiers.Const);

    private BoundExpression BindConditionalExpression(ConditionalExpressionSyntax syntax)
    {
        BoundExpression condition = BindCondition(syntax.Condition);
        BoundExpression whenTrue = BindOpen(syntax.WhenTrue);
        BoundExpression whenFalse = BindOpen(syntax.WhenFalse);
        if (condition.Type.IsError || whenTrue.Type.IsError || whenFalse.Type.IsError)
        {
            return Error(syntax.Span);
        }

        if (whenTrue.ExpressionKind == BoundKind.Open || whenFalse.ExpressionKind == BoundKind.Open)
        {
            return new UnboundChoice(syntax.Span, condition, whenTrue, whenFalse, this);
        }

        if (binder.Conversions.CommonType(whenTrue, whenFalse) is not { } type)
        {
            Diagnostics.ReportNoCommonType(source, syntax.QuestionSpan, whenTrue.Type.ToString(), whenFalse.Type.ToString());
            return Error(syntax.Span);
        }

        whenTrue = Convert(whenTrue, type, syntax.WhenTrue.Span);
        whenFalse = Convert(whenFalse, type, syntax.WhenFalse.Span);
        return condition.Constant is { } known
            ? known.AsBool ? whenTrue : whenFalse
            : new BoundConditional(syntax.Span, type.WithoutReference(), condition, whenTrue, whenFalse);
    }

    private BoundExpression BindCastExpression(CastExpressionSyntax syntax)
    {
        DataType type = binder.Types.Bind(syntax.Type, _scope, source);
        BoundExpression value = BindExpression(syntax.Expression);
        if (!type.IsValid || type.IsError || value.Type.IsError)
        {
            return Error(syntax.Span);
        }

        if (!type.Type.IsReferenceType)
        {
            Diagnostics.ReportIllegalCast(source, syntax.Type.Span, type.ToString());
            return Error(syntax.Span);
        }

        Conversion conversion = binder.Conversions.Cast(value.Type, type.AsHandle());
        DataType target = Conversions.CastType(value.Type, type.AsHandle());
        if (!conversion.Exists)
        {
            Diagnostics.ReportCannotConvert(source, syntax.Expression.Span, value.Type.ToString(), target.ToString());
            return Error(syntax.Span);
        }

        return Apply(conversion, value, target, syntax.Span);
    }
}

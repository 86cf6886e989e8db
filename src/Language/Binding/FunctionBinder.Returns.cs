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
        value is BoundLocal { Variable.Parameter: < 0 } && value.Type.AsValue() == type.AsValue() && !type.IsHandle
            ? value
            : ConvertForStore(value, type, span);

    private BoundExpression BindReturnedReference(BoundExpression value, DataType type, TextSpan span)
    {
        if (value.Type.IsError)
        {
            return value;
        }

        if (value is BoundLocal { Variable.Type.IsHandle: false } || IsTemporary(value))
        {
            Diagnostics.ReportReferenceToLocal(source, span);
            return Error(span);
        }

        return Convert(value, type.WithoutReference(), span);
    }
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Statements.</summary>
internal sealed partial class FunctionBinder
{
    private int _blockStart;
    private int _loops;
    private int _switches;

    private BoundBlock BindBlock(BlockStatementSyntax syntax) => BindInScope(syntax.Span, syntax.Statements);

    // Locals and using directives end with the block.
    private BoundBlock BindInScope(TextSpan span, StatementSyntax[] statements)
    {
        int outerStart = _blockStart;
        Scope outerScope = _scope;
        int count = Locals.Count;
        _blockStart = count;
        BoundBlock block = BindStatements(span, statements);
        Locals.Truncate(count);
        _blockStart = outerStart;
        _scope = outerScope;
        return block;
    }

    // The body of a function is in one scope with its parameters.
    private BoundBlock BindStatements(TextSpan span, StatementSyntax[] statements)
    {
        StatementStack bound = binder.Memory.Statements;
        int first = bound.Count;
        bool isReachable = true;
        foreach (StatementSyntax statement in statements)
        {
            if (isReachable && bound.Count > first && Flow.EndsBlock(bound.Last))
            {
                Diagnostics.ReportUnreachable(source, statement.Span);
                isReachable = false;
            }

            BindStatement(statement, bound);
        }

        return new BoundBlock(span, bound.Take(first));
    }

    // A statement on its own has a scope like a block, but needs no block around it.
    private BoundStatement BindStatement(StatementSyntax syntax)
    {
        if (syntax is BlockStatementSyntax block)
        {
            return BindBlock(block);
        }

        (int outerStart, Scope outerScope, int count) = (_blockStart, _scope, Locals.Count);
        _blockStart = count;
        StatementStack bound = binder.Memory.Statements;
        int first = bound.Count;
        BindStatement(syntax, bound);
        Locals.Truncate(count);
        (_blockStart, _scope) = (outerStart, outerScope);
        return bound.Count == first + 1 ? bound.TakeLast() : new BoundBlock(syntax.Span, bound.Take(first));
    }

    private void BindStatement(StatementSyntax syntax, StatementStack output)
    {
        if (StackGuard.IsDue(++_depth))
        {
            StackGuard.Ensure();
        }

        switch (syntax.Kind)
        {
            case SyntaxKind.BlockStatement:
                output.Add(BindBlock((BlockStatementSyntax)syntax));
                break;
            case SyntaxKind.LocalDeclarationStatement:
                BindLocalDeclarationStatement((LocalDeclarationStatementSyntax)syntax, output);
                break;
            case SyntaxKind.ExpressionStatement:
                output.Add(new BoundExpressionStatement(
                    syntax.Span, BindExpressionStatement(((ExpressionStatementSyntax)syntax).Expression)));
                break;
            case SyntaxKind.EmptyStatement:
                break;
            case SyntaxKind.IfStatement:
                output.Add(BindIfStatement((IfStatementSyntax)syntax));
                break;
            case SyntaxKind.WhileStatement:
                output.Add(BindWhileStatement((WhileStatementSyntax)syntax));
                break;
            case SyntaxKind.DoWhileStatement:
                output.Add(BindDoWhileStatement((DoWhileStatementSyntax)syntax));
                break;
            case SyntaxKind.ForStatement:
                output.Add(BindForStatement((ForStatementSyntax)syntax));
                break;
            case SyntaxKind.SwitchStatement:
                output.Add(BindSwitchStatement((SwitchStatementSyntax)syntax));
                break;
            case SyntaxKind.BreakStatement or SyntaxKind.ContinueStatement:
                BindJump(syntax.Span, isContinue: syntax.Kind == SyntaxKind.ContinueStatement, output);
                break;
            case SyntaxKind.ReturnStatement:
                output.Add(BindReturnStatement((ReturnStatementSyntax)syntax));
                break;
            case SyntaxKind.UsingNamespaceStatement:
                BindUsingNamespaceStatement((UsingNamespaceStatementSyntax)syntax);
                break;
            case SyntaxKind.TryStatement:
                var attempt = (TryStatementSyntax)syntax;
                output.Add(new BoundTry(attempt.Span, BindBlock(attempt.Body), BindBlock(attempt.Catch)));
                break;
            case SyntaxKind.ForeachStatement:
                output.Add(BindForeachStatement((ForeachStatementSyntax)syntax));
                break;
            default:
                throw new InvalidOperationException($"A {syntax.Kind} is no statement.");
        }

        _depth--;
    }

    private void BindLocalDeclarationStatement(LocalDeclarationStatementSyntax syntax, StatementStack output)
    {
        DataType type = binder.Types.Bind(syntax.Type, _scope, source);
        if (type.IsValid && type.IsVoid)
        {
            Diagnostics.ReportVoidVariable(source, syntax.Type.Span);
            type = new DataType(PrimitiveTypes.Error);
        }

        foreach (VariableDeclaratorSyntax variable in syntax.Variables)
        {
            BoundExpression value = BindVariableValue(syntax.Type, type, variable);
            DataType own = type;
            if (!own.IsValid)
            {
                own = InferAuto(value, syntax.Type, variable);
                value = ConvertForStore(value, own, value.Span);
            }

            var local = new LocalVariable(variable.Name.Text, own, variable.NameSpan)
            {
                IsUnset = variable.Initializer is null && variable.Arguments is null && own.Type.Numeric != NumericKind.None,
            };
            Declare(variable.Name, local, variable.NameSpan);
            output.Add(new BoundLocalDeclaration(variable.Span, local, value));
        }
    }

    private BoundExpression BindExpressionStatement(ExpressionSyntax syntax)
    {
        if (syntax is AssignmentExpressionSyntax assignment && _bodyInitialization?.IsInitialization(assignment) == true)
        {
            return BindMemberInitialization(assignment);
        }

        BoundExpression expression = BindExpression(syntax);
        if (!expression.Type.IsError && expression is (BoundLocal or BoundLiteral or BoundGlobal or BoundField or BoundBinary))
        {
            Diagnostics.ReportNoEffect(source, syntax.Span);
        }

        return expression;
    }

    private BoundIf BindIfStatement(IfStatementSyntax syntax)
    {
        BoundExpression condition = BindCondition(syntax.Condition);
        BoundStatement then = BindBranch(syntax.Then, "if");
        return new BoundIf(syntax.Span, condition, then, syntax.Else is null ? null : BindBranch(syntax.Else, "else"));
    }

    private BoundStatement BindBranch(StatementSyntax syntax, string word)
    {
        if (syntax is EmptyStatementSyntax)
        {
            Diagnostics.ReportEmptyBranch(source, syntax.Span, word);
        }

        return BindStatement(syntax);
    }

    private BoundStatement BindLoopBody(StatementSyntax syntax)
    {
        _loops++;
        BoundStatement body = BindStatement(syntax);
        _loops--;
        return body;
    }

    private BoundLoop BindWhileStatement(WhileStatementSyntax syntax) =>
        new(syntax.Span, [], BindCondition(syntax.Condition), [], BindLoopBody(syntax.Body), testsAfter: false);

    private BoundLoop BindDoWhileStatement(DoWhileStatementSyntax syntax)
    {
        BoundStatement body = BindLoopBody(syntax.Body);
        return new BoundLoop(syntax.Span, [], BindCondition(syntax.Condition), [], body, testsAfter: true);
    }

    private BoundLoop BindForStatement(ForStatementSyntax syntax)
    {
        int outerStart = _blockStart;
        int count = Locals.Count;
        _blockStart = count;
        StatementStack bound = binder.Memory.Statements;
        int first = bound.Count;
        if (syntax.Initializer is not null)
        {
            BindStatement(syntax.Initializer, bound);
        }

        BoundStatement[] initializers = bound.Take(first);
        BoundExpression? condition = syntax.Condition is null ? null : BindCondition(syntax.Condition);
        var increments = syntax.Increments.Length == 0 ? [] : new BoundExpression[syntax.Increments.Length];
        for (int i = 0; i < increments.Length; i++)
        {
            increments[i] = BindExpressionStatement(syntax.Increments[i]);
        }

        BoundStatement body = BindLoopBody(syntax.Body);
        Locals.Truncate(count);
        _blockStart = outerStart;
        return new BoundLoop(syntax.Span, initializers, condition, increments, body, testsAfter: false);
    }

    private void BindJump(TextSpan span, bool isContinue, StatementStack output)
    {
        if (_loops == 0 && (isContinue || _switches == 0))
        {
            Diagnostics.ReportJumpOutsideLoop(source, span, isContinue ? "continue" : "break");
            return;
        }

        output.Add(new BoundJump(span, isContinue));
    }

    private void BindUsingNamespaceStatement(UsingNamespaceStatementSyntax syntax)
    {
        if (_scope.FindNamespace(syntax.Names, syntax.Names.Length, isGlobal: false, throughUsings: false) is { } target)
        {
            _scope = new Scope(_scope.Namespace, _scope, _scope.Type);
            _scope.AddUsing(target);
        }
        else
        {
            Diagnostics.ReportUnknownNamespace(source, syntax.NameSpan, string.Join("::", syntax.Names.Select(n => n.Text)));
        }
    }
}

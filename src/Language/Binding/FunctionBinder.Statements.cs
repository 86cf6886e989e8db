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
        List<BoundStatement> bound = binder.Statements;
        int first = bound.Count;
        bool isReachable = true;
        foreach (StatementSyntax statement in statements)
        {
            if (isReachable && bound.Count > first && Flow.EndsBlock(bound[bound.Count - 1]))
            {
                Diagnostics.ReportUnreachable(source, statement.Span);
                isReachable = false;
            }

            BindStatement(statement, bound);
        }

        return new BoundBlock(span, TakeStatements(first));
    }

    /// <summary>The statements bound since there were so many of them.</summary>
    private BoundStatement[] TakeStatements(int first)
    {
        List<BoundStatement> bound = binder.Statements;
        int count = bound.Count - first;
        if (count == 0)
        {
            return [];
        }

        var taken = new BoundStatement[count];
        bound.CopyTo(first, taken, 0, count);
        bound.RemoveRange(first, count);
        return taken;
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
        int first = binder.Statements.Count;
        BindStatement(syntax, binder.Statements);
        Locals.Truncate(count);
        (_blockStart, _scope) = (outerStart, outerScope);
        return binder.Statements.Count == first + 1 ? TakeStatement() : new BoundBlock(syntax.Span, TakeStatements(first));
    }

    private BoundStatement TakeStatement()
    {
        List<BoundStatement> bound = binder.Statements;
        BoundStatement last = bound[bound.Count - 1];
        bound.RemoveAt(bound.Count - 1);
        return last;
    }

    private void BindStatement(StatementSyntax syntax, List<BoundStatement> output)
    {
        if (StackGuard.IsDue(++_depth))
        {
            StackGuard.Ensure();
        }

        switch (syntax)
        {
            case BlockStatementSyntax s:
                output.Add(BindBlock(s));
                break;
            case LocalDeclarationStatementSyntax s:
                BindLocalDeclarationStatement(s, output);
                break;
            case ExpressionStatementSyntax s:
                output.Add(new BoundExpressionStatement(s.Span, BindExpressionStatement(s.Expression)));
                break;
            case EmptyStatementSyntax:
                break;
            case IfStatementSyntax s:
                output.Add(BindIfStatement(s));
                break;
            case WhileStatementSyntax s:
                output.Add(new BoundLoop(s.Span, [], BindCondition(s.Condition), [], BindLoopBody(s.Body), testsAfter: false));
                break;
            case DoWhileStatementSyntax s:
                BoundStatement body = BindLoopBody(s.Body);
                output.Add(new BoundLoop(s.Span, [], BindCondition(s.Condition), [], body, testsAfter: true));
                break;
            case ForStatementSyntax s:
                output.Add(BindForStatement(s));
                break;
            case SwitchStatementSyntax s:
                output.Add(BindSwitchStatement(s));
                break;
            case BreakStatementSyntax s:
                BindJump(s.Span, isContinue: false, output);
                break;
            case ContinueStatementSyntax s:
                BindJump(s.Span, isContinue: true, output);
                break;
            case ReturnStatementSyntax s:
                output.Add(BindReturnStatement(s));
                break;
            case UsingNamespaceStatementSyntax s:
                BindUsingNamespaceStatement(s);
                break;
            case TryStatementSyntax s:
                output.Add(new BoundTry(s.Span, BindBlock(s.Body), BindBlock(s.Catch)));
                break;
            case ForeachStatementSyntax s:
                output.Add(BindForeachStatement(s));
                break;
            default:
                throw new InvalidOperationException($"A {syntax.Kind} is no statement.");
        }

        _depth--;
    }

    private void BindLocalDeclarationStatement(LocalDeclarationStatementSyntax syntax, List<BoundStatement> output)
    {
        VariableDeclarationSyntax declaration = syntax.Declaration;
        DataType type = binder.Types.Bind(declaration.Type, _scope, source);
        if (type.IsValid && type.IsVoid)
        {
            Diagnostics.ReportVoidVariable(source, declaration.Type.Span);
            type = new DataType(PrimitiveTypes.Error);
        }

        foreach (VariableDeclaratorSyntax variable in declaration.Variables)
        {
            BoundExpression value = BindVariableValue(declaration.Type, type, variable);
            DataType own = type;
            if (!own.IsValid)
            {
                own = InferAuto(value, declaration.Type, variable);
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

    private BoundLoop BindForStatement(ForStatementSyntax syntax)
    {
        int outerStart = _blockStart;
        int count = Locals.Count;
        _blockStart = count;
        int first = binder.Statements.Count;
        if (syntax.Initializer is not null)
        {
            BindStatement(syntax.Initializer, binder.Statements);
        }

        BoundStatement[] initializers = TakeStatements(first);
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

    private void BindJump(TextSpan span, bool isContinue, List<BoundStatement> output)
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

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>What a constructor does before its own statements.</summary>
internal sealed partial class FunctionBinder
{
    private static readonly List<ClassField> s_noFields = [];

    private bool _callsSuper;
    private BodyInitialization? _bodyInitialization;

    /// <summary>
    /// Fields without a value of their own first, then the base's constructor, then the fields with one. A constructor that
    /// calls <c>super</c> itself has all its fields first.
    /// </summary>
    private BoundBlock AddConstruction(BoundBlock body)
    {
        ScriptClass @class = binder.ClassOf(function!.Owner!);
        StatementStack statements = binder.Memory.Statements;
        int first = statements.Count;
        LocalTable? parameters = _locals;
        _locals = null;
        AddFields(@class, statements, withValue: false);
        if (!_callsSuper)
        {
            AddBaseCall(@class, statements);
        }

        AddFields(@class, statements, withValue: true);
        _locals = parameters;
        if (statements.Count == first)
        {
            return body;
        }

        foreach (BoundStatement statement in body.Statements)
        {
            statements.Add(statement);
        }

        return new BoundBlock(body.Span, statements.Take(first));
    }

    /// <summary>The body of the constructor that a class without one gets.</summary>
    public BoundBlock BindDefaultConstruction(TextSpan span) => AddConstruction(new BoundBlock(span, []));

    private static List<ClassField> FieldsOf(ScriptClass @class) => @class.Fields ?? s_noFields;

    private void AddFields(ScriptClass @class, StatementStack statements, bool withValue)
    {
        foreach (ClassField declared in FieldsOf(@class))
        {
            (FieldDef field, VariableDeclaratorSyntax syntax) = (declared.Field, declared.Syntax);
            bool hasValue = syntax.Initializer is not null || syntax.Arguments is not null;
            if (hasValue != withValue || field.Type.IsError || _bodyInitialization?.Initializes(field) == true)
            {
                continue;
            }

            BoundExpression value = hasValue
                ? BindFieldValue(declared, @class)
                : DefaultValue(field.Type.AsValue(), syntax.NameSpan);
            if (value is BoundDefault || value.Type.IsError)
            {
                continue;
            }

            // Instructions of a constructor point into the text of its class.
            TextSpan span = declared.Inclusion is null ? syntax.Span : @class.Syntax.NameSpan;
            var place = new BoundField(span, field.Type, This(span), field);
            statements.Add(new BoundExpressionStatement(span, new BoundAssignment(span, place, value)));
        }
    }

    // member = value, where it is the first thing that happens to the member.
    private BoundExpression BindMemberInitialization(AssignmentExpressionSyntax syntax)
    {
        BoundExpression place = BindPlace(syntax.Left);
        BoundExpression value = BindConverted(syntax.Right, place.Type.AsValue());
        return value.Type.IsError ? value : new BoundAssignment(syntax.Span, place, value);
    }

    private BoundExpression BindFieldValue(ClassField declared, ScriptClass @class)
    {
        if (declared.Inclusion is null)
        {
            return BindFieldValue(declared.Field, declared.Syntax);
        }

        Diagnostics.Inclusion = declared.Inclusion;
        var binding = new FunctionBinder(binder, function, @class.Scope, declared.Source);
        BoundExpression value = binding.BindFieldValue(declared.Field, declared.Syntax);
        Diagnostics.Inclusion = null;
        return value;
    }

    private BoundExpression BindFieldValue(FieldDef field, VariableDeclaratorSyntax syntax)
    {
        DataType type = field.Type.AsValue();
        return syntax.Arguments is { } arguments
            ? BindConstruction(type, arguments, syntax.Span, syntax.Span)
            : BindConverted(syntax.Initializer!, type);
    }

    private void AddBaseCall(ScriptClass @class, StatementStack statements)
    {
        if (@class.Type.Base is not { } @base)
        {
            return;
        }

        FunctionDef? constructor = Array.Find(BaseConstructors(@base), c => c.RequiredParameterCount == 0);
        TextSpan span = function!.Body?.NameSpan ?? @class.Syntax.NameSpan;
        if (constructor is null)
        {
            Diagnostics.ReportNoDefaultConstructor(source, span, @base.QualifiedName);
            return;
        }

        OverloadResult result = binder.Overloads.Resolve([constructor], []);
        BoundCall call = MakeCall(span, constructor, This(span), MakeArguments(constructor, result, [], span), isBaseCall: true);
        statements.Add(new BoundExpressionStatement(span, call));
    }
}

using System.Buffers;
using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Which members the body of a constructor initialises: objects by value whose first mention is an assignment that runs exactly
/// once, alone or in both branches of an <c>if</c>. Decided by the text before the body is bound; in doubt a member starts as
/// its declaration says.
/// </summary>
internal sealed class BodyInitialization
{
    // Never filled: most constructors need neither.
    private static readonly Dictionary<AssignmentExpressionSyntax, Name> s_noAssignments = [];
    private static readonly Dictionary<Name, State> s_noStates = [];

    private readonly UnitBinder _binder;
    private readonly ScriptClass _class;
    private readonly FunctionDef _constructor;
    private Dictionary<AssignmentExpressionSyntax, Name> _assignments = s_noAssignments;
    private Dictionary<Name, State> _states = s_noStates;

    private BodyInitialization(UnitBinder binder, ScriptClass @class, FunctionDef constructor)
    {
        _binder = binder;
        _class = @class;
        _constructor = constructor;
    }

    private enum State : byte
    {
        Untouched,
        Initialized,
        Used,
    }

    /// <summary>Null if the body initialises nothing.</summary>
    public static BodyInitialization? Find(UnitBinder binder, ScriptClass @class, FunctionDef constructor)
    {
        var found = new BodyInitialization(binder, @class, constructor);
        if (!binder.Options.InitializeMembersInConstructors || !found.MayInitialize(constructor.Body!.Block!))
        {
            return null;
        }

        found._assignments = [];
        found.UseInDeclarations();
        found.Walk(constructor.Body.Block!);
        return found;
    }

    public bool Initializes(FieldDef field) => _states.TryGetValue(field.Name, out State state) && state == State.Initialized;

    /// <summary>The assignment is the initialisation of its member.</summary>
    public bool IsInitialization(AssignmentExpressionSyntax assignment) =>
        _assignments.TryGetValue(assignment, out Name? name) && _states[name] == State.Initialized;

    // Most constructors end here. Collects the members in question.
    private bool MayInitialize(StatementSyntax statement)
    {
        StackGuard.Ensure();
        switch (statement)
        {
            case BlockStatementSyntax block:
                bool initializes = false;
                foreach (StatementSyntax inner in block.Statements)
                {
                    initializes |= MayInitialize(inner);
                }

                return initializes;
            case IfStatementSyntax { Else: { } otherwise } choice:
                return MayInitialize(choice.Then) | MayInitialize(otherwise);
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when Target(assignment) is { } name:
                _states = ReferenceEquals(_states, s_noStates) ? [] : _states;
                _states[name] = State.Untouched;
                return true;
            default:
                return false;
        }
    }

    // A member of the class itself by its bare name, which no parameter has, or behind `this`.
    private Name? Target(AssignmentExpressionSyntax assignment)
    {
        Name? name = assignment.Operator != AssignmentOperator.Assign ? null : assignment.Left switch
        {
            IdentifierNameSyntax { Scope: null } bare when !IsParameter(bare.Name) => bare.Name,
            MemberExpressionSyntax { Scope: null, Object: IdentifierNameSyntax { Scope: null } self } member
                when ReferenceEquals(self.Name, _binder.Names.This) => member.Name,
            _ => null,
        };
        return name is not null
            && _class.Type.Members.Find(name) is { Field.Type: { IsHandle: false, Type: { IsReferenceType: true, IsHandleLike: false } } } found
            && found.Getters.Length + found.Setters.Length == 0
            ? name
            : null;
    }

    private bool IsParameter(Name name) => Array.Exists(_constructor.Parameters, p => ReferenceEquals(p.Name, name));

    // Initialisers run before the body.
    private void UseInDeclarations()
    {
        foreach (ClassField field in _class.Fields!)
        {
            if (field.Syntax.Initializer is not null || field.Syntax.Arguments is not null)
            {
                int start = field.Syntax.NameSpan.End;
                Use(field.Source, TextSpan.FromBounds(start, Math.Max(start, field.Syntax.Span.End)), mayMeanParameter: false);
            }
        }
    }

    private void Walk(StatementSyntax statement)
    {
        StackGuard.Ensure();
        switch (statement)
        {
            case BlockStatementSyntax block:
                foreach (StatementSyntax inner in block.Statements)
                {
                    Walk(inner);
                }

                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when Target(assignment) is { } name:
                Use(assignment.Right.Span);
                if (_states[name] == State.Untouched)
                {
                    _states[name] = State.Initialized;
                    _assignments.Add(assignment, name);
                }

                break;
            case IfStatementSyntax { Else: { } otherwise } choice:
                Use(choice.Condition.Span);
                var before = new Dictionary<Name, State>(_states);
                Walk(choice.Then);
                Dictionary<Name, State> then = _states;
                _states = before;
                Walk(otherwise);
                foreach (KeyValuePair<Name, State> branch in then)
                {
                    _states[branch.Key] = _states[branch.Key] == branch.Value ? branch.Value : State.Used;
                }

                break;
            default:
                Use(statement.Span);
                break;
        }
    }

    private void Use(TextSpan span) => Use(_constructor.Body!.Source, span, mayMeanParameter: true);

    /// <summary>What a piece of text mentions has to be there before; so has all that it could see, and leave early without.</summary>
    private void Use(SourceText source, TextSpan span, bool mayMeanParameter)
    {
        var text = new SourceText(source.FileName, source.Text.Substring(span.Start, span.Length));
        Token[] tokens = Lexer.Scan(text, _binder.Context.Names, new DiagnosticBag(WarningMode.Off), _binder.ParseOptions, out int count);
        for (int i = 0; i < count; i++)
        {
            if (tokens[i].Kind == TokenKind.ReturnKeyword)
            {
                UseAll(static (_, _) => true);
            }
            else if (tokens[i].Name is { } name)
            {
                bool isMember = i > 0 && tokens[i - 1].Kind == TokenKind.Dot;
                bool isThis = ReferenceEquals(name, _binder.Names.This) && !isMember;
                bool isOfThis = isMember && i > 1 && ReferenceEquals(tokens[i - 2].Name, _binder.Names.This);
                bool isOther = (isMember && !isOfThis) || (isThis && tokens[i + 1].Kind == TokenKind.Dot)
                    || (mayMeanParameter && !isMember && IsParameter(name));
                if (!isOther)
                {
                    Use(name, isThis);
                }
            }
        }

        tokens.AsSpan(0, count).Clear();
        ArrayPool<Token>.Shared.Return(tokens);
    }

    // A method of the object may look at any member. Those that nothing but the body could make have to do without.
    private void Use(Name name, bool isThis)
    {
        if (_states.TryGetValue(name, out State state))
        {
            _states[name] = state == State.Untouched ? State.Used : state;
        }
        else if (isThis || MemberLookup.Methods(_class.Type, name).Length > 0 || MemberLookup.Property(_class.Type, name) is not null)
        {
            UseAll(static (self, name) => self.CanStart(name));
        }
    }

    private void UseAll(Func<BodyInitialization, Name, bool> isMeant)
    {
        foreach (Name name in _states.Keys.ToArray())
        {
            if (_states[name] == State.Untouched && isMeant(this, name))
            {
                _states[name] = State.Used;
            }
        }
    }

    // By an initialiser, or a constructor without arguments.
    private bool CanStart(Name name)
    {
        ClassField field = _class.Fields!.Find(f => ReferenceEquals(f.Field.Name, name));
        return field.Syntax.Initializer is not null || field.Syntax.Arguments is not null
            || Array.Exists(field.Field.Type.Type.Constructors, c => c.RequiredParameterCount == 0);
    }
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>The bodies of an opAssign and a copy constructor that no script wrote.</summary>
internal sealed partial class FunctionBinder
{
    /// <summary>Assigns the base's part, then field by field, as if each had been written <c>a.f = b.f</c>.</summary>
    public BoundFunction BindAssignment(ScriptClass @class)
    {
        TextSpan span = @class.Syntax.NameSpan;
        TypeDef type = @class.Type;
        var other = new LocalVariable("other", new DataType(type, FfiModifiers.Const), span) { Parameter = 0 };
        BoundThis self = This(span);
        var statements = new List<BoundStatement>();
        if (type.Base is { } @base && Array.Find(binder.AutoMembers.AssignmentsOf(@base), m => TakesOwnType(m, @base)) is { } inherited)
        {
            FunctionDef part = inherited.Body is null && @base.IsScriptClass ? binder.AutoMembers.OwnAssignmentOf(@base) : inherited;
            var argument = new BoundArgument(Reinterpret(new BoundLocal(span, other), new DataType(@base, FfiModifiers.Const)));
            statements.Add(new BoundExpressionStatement(span, MakeCall(span, part, self, [argument], isBaseCall: true)));
        }

        foreach (ClassField declared in FieldsOf(@class))
        {
            FieldDef field = declared.Field;
            if (field.Type.IsError || (field.Type.IsConst && !field.Type.IsHandle))
            {
                continue;
            }

            var target = new BoundField(span, field.Type, self, field);
            var value = new BoundField(span, field.Type, new BoundLocal(span, other), field);
            BoundExpression assignment = field.Type.Type.IsReferenceType && !field.Type.IsHandle
                ? AssignObject(target, value, span, span)
                : new BoundAssignment(span, target, Copied(value, field.Type));
            statements.Add(new BoundExpressionStatement(span, assignment));
        }

        statements.Add(new BoundReturn(span, self));
        return new BoundFunction(function!, [other], new BoundBlock(span, [.. statements]), source);
    }

    /// <summary>
    /// Assigns with the opAssign of the derived class that the object is of, if it is; what is assigned must be of that class, too.
    /// </summary>
    public BoundFunction BindDerivedAssignment(ScriptClass @class)
    {
        TextSpan span = @class.Syntax.NameSpan;
        TypeDef type = @class.Type;
        var other = new LocalVariable("other", new DataType(type, FfiModifiers.Const), span) { Parameter = 0 };
        BoundThis self = This(span);
        var statements = new List<BoundStatement>();
        foreach (TypeDef derived in binder.AutoMembers.DerivedOf(type))
        {
            if (Array.Find(binder.AutoMembers.AssignmentsOf(derived), m => TakesOwnType(m, derived)) is not { } assignment
                || (assignment.Traits & FfiFunctionTraits.Deleted) != 0)
            {
                continue;
            }

            var target = new LocalVariable("", new DataType(derived, FfiModifiers.Handle), span);
            var value = new LocalVariable("", new DataType(derived, FfiModifiers.Handle | FfiModifiers.HandleToConst), span);
            var argument = new BoundArgument(Reinterpret(new BoundLocal(span, value), new DataType(derived, FfiModifiers.Const)));
            BoundCall call = MakeCall(span, assignment, new BoundLocal(span, target), [argument]);
            var done = new BoundReturn(span, Reinterpret(call, new DataType(type)));
            var then = new BoundBlock(
                span, [Cast(value, new BoundLocal(span, other)), new BoundIf(span, IsThere(value), done, new BoundMismatch(span))]);
            statements.Add(Cast(target, self));
            statements.Add(new BoundIf(span, IsThere(target), then, null));
        }

        BoundCall own = MakeCall(span, binder.AutoMembers.OwnAssignmentOf(type), self, [new BoundArgument(new BoundLocal(span, other))]);
        statements.Add(new BoundReturn(span, own));
        return new BoundFunction(function!, [other], new BoundBlock(span, [.. statements]), source);

        BoundLocalDeclaration Cast(LocalVariable variable, BoundExpression @object) => new(
            span, variable,
            new BoundConversion(span, variable.Type, BoundConversionKind.Cast, Reinterpret(@object, @object.Type.AsHandle())));

        BoundIdentity IsThere(LocalVariable variable) => new(span, isNegated: true, new BoundLocal(span, variable), new BoundNull(span));
    }

    /// <summary>Copies the base's part, then makes a copy of every field.</summary>
    public BoundFunction BindCopyConstruction(ScriptClass @class)
    {
        TextSpan span = @class.Syntax.NameSpan;
        TypeDef type = @class.Type;
        var other = new LocalVariable("other", new DataType(type, FfiModifiers.Const), span) { Parameter = 0 };
        BoundThis self = This(span);
        var statements = new List<BoundStatement>();
        if (type.Base is { } @base && binder.AutoMembers.CopyConstructorOf(@base) is { } inherited)
        {
            var argument = new BoundArgument(Reinterpret(new BoundLocal(span, other), new DataType(@base, FfiModifiers.Const)));
            statements.Add(new BoundExpressionStatement(span, MakeCall(span, inherited, self, [argument], isBaseCall: true)));
        }

        foreach (ClassField declared in FieldsOf(@class))
        {
            FieldDef field = declared.Field;
            if (!field.Type.IsError)
            {
                var target = new BoundField(span, field.Type, self, field);
                var value = new BoundField(span, field.Type, new BoundLocal(span, other), field);
                statements.Add(new BoundExpressionStatement(span, new BoundAssignment(span, target, Copied(value, field.Type))));
            }
        }

        return new BoundFunction(function!, [other], new BoundBlock(span, [.. statements]), source);
    }

    private static bool TakesOwnType(FunctionDef method, TypeDef type) =>
        method.Parameters.Length == 1 && ReferenceEquals(method.Parameters[0].Type.Type, type);
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Function values: names of functions, delegates <c>CB(object.method)</c>, and the funcdefs that take them.</summary>
internal sealed partial class FunctionBinder
{
    /// <summary>An expression that is read, or a function, lambda or choice of them that takes its type from what it is used for.</summary>
    private BoundExpression BindOpen(ExpressionSyntax syntax)
    {
        BoundExpression expression = BindPlace(syntax);
        if (expression is BoundPropertyAccess { Getter: null } property)
        {
            Diagnostics.ReportNoGetter(source, syntax.Span, property.Setter!);
            return Error(syntax.Span);
        }

        return expression;
    }

    // What stays open here has nothing that could give it a type.
    private BoundExpression Closed(BoundExpression expression)
    {
        if (expression.Open is not { } open || expression is UnboundInitList)
        {
            return expression;
        }

        Diagnostics.ReportFunctionNeedsTarget(source, expression.Span, open.Description);
        return Error(expression.Span);
    }

    public bool CanConvert(BoundExpression value, DataType type) => binder.Conversions.Implicit(value, type).Exists;

    /// <summary>A function of the unit or of the host as a value of a funcdef that it fits.</summary>
    public BoundExpression FunctionValue(FunctionDef chosen, DataType target, TextSpan span)
    {
        SharedCode.Use(_scope, chosen, source, span, Diagnostics);
        WarnIfObsolete(chosen, span);

        return new BoundFunctionValue(span, target.WithoutReference(), binder.HostWrappers.Callable(chosen), null);
    }

    public BoundErrorExpression ReportNoFunction(FunctionDef[] functions, string what, DataType target, TextSpan span)
    {
        if (target.Type.Signature is { } signature)
        {
            Diagnostics.ReportFunctionDoesNotFit(source, span, what, signature, functions);
        }
        else if (!target.IsError)
        {
            Diagnostics.ReportCannotConvert(source, span, what, target.ToString());
        }

        return Error(span);
    }

    // CB(f), CB(object.method), or CB(method) in a method of the same object.
    private BoundExpression BindFunctionConstruction(TypeDef funcdef, ExpressionSyntax[] arguments, TextSpan span, TextSpan argumentsSpan)
    {
        var type = new DataType(funcdef, FfiModifiers.Handle);
        if (arguments.Length != 1 || arguments[0] is ArgumentSyntax)
        {
            BindArguments(arguments);
            Diagnostics.ReportConversionNeedsOneValue(source, argumentsSpan, type.ToString());
            return Error(span);
        }

        ExpressionSyntax argument = arguments[0];
        switch (argument)
        {
            case MemberExpressionSyntax member:
                BoundExpression @object = BindExpression(member.Object);
                if (@object.Type.IsError)
                {
                    return @object;
                }

                return MemberLookup.Methods(@object.Type.Type, member.Name) is { Length: > 0 } methods
                    ? BindDelegate(type, @object, methods, member.NameSpan, span)
                    : Convert(Readable(BindMemberExpression(member, @object)), type, argument.Span);
            case IdentifierNameSyntax { Scope: null } name when FindLocal(name.Name) is null && ThisType is { } self
                && MemberLookup.Methods(self, name.Name) is { Length: > 0 } own:
                return BindDelegate(type, This(name.Span), own, name.NameSpan, span);
            default:
                return Convert(BindOpen(argument), type, argument.Span);
        }
    }

    private BoundExpression BindDelegate(DataType type, BoundExpression @object, FunctionDef[] methods, TextSpan nameSpan, TextSpan span)
    {
        TypeDef owner = @object.Type.Type;
        if (!owner.IsReferenceType || (owner.Traits & FfiTypeTraits.NoHandle) != 0)
        {
            Diagnostics.ReportNoDelegate(source, nameSpan, owner.QualifiedName);
            return Error(span);
        }

        bool isConst = @object.Type.IsObjectConst;
        FunctionDef? chosen = null;
        foreach (FunctionDef method in methods)
        {
            bool fits = method.TypeParameters.Length == 0 && (method.IsConst || !isConst)
                && (method.Traits & FfiFunctionTraits.Deleted) == 0
                && Signatures.AreInterchangeable(method, type.Type.Signature!);
            if (fits && (chosen is null || (chosen.IsConst && !method.IsConst)))
            {
                chosen = method;
            }
        }

        if (chosen is null)
        {
            return ReportNoFunction(methods, $"{(isConst ? "const " : "")}{owner.QualifiedName}::{methods[0].Name.Text}", type, nameSpan);
        }

        SharedCode.Use(_scope, chosen, source, nameSpan, Diagnostics);
        CheckAccess(chosen.Traits, chosen.Owner, chosen.Name, nameSpan);
        return new BoundFunctionValue(span, type, binder.HostWrappers.Callable(chosen), @object);
    }
}

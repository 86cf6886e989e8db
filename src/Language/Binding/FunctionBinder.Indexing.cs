using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Index expressions: elements of arrays, opIndex, and properties that take an index.</summary>
internal sealed partial class FunctionBinder
{
    private BoundExpression BindIndexExpression(IndexExpressionSyntax syntax)
    {
        BoundExpression @object;
        if (syntax.Object is MemberExpressionSyntax member)
        {
            // a.p[i]: p may be a property whose accessors take the index.
            BoundExpression owner = BindExpression(member.Object);
            if (!owner.Type.IsError && MemberLookup.Property(owner.Type.Type, member.Name) is { } own && IsIndexed(own.Getters, own.Setters))
            {
                return BindIndexedAccess(syntax, owner, own.Getters, own.Setters, BindArguments(syntax.Arguments));
            }

            @object = Readable(BindMemberExpression(member, owner));
        }
        else if (BindNamedIndexedProperty(syntax) is { } indexed)
        {
            return indexed;
        }
        else
        {
            @object = BindExpression(syntax.Object);
        }

        ArgumentInfo[] arguments = BindArguments(syntax.Arguments);
        if (@object.Type.IsError)
        {
            return @object;
        }

        TypeDef type = @object.Type.Type;
        FunctionDef[] methods = MemberLookup.Methods(type, Names.OpIndex);
        if (methods.Length == 0)
        {
            return BindIndexedProperty(syntax, @object, arguments);
        }

        BoundExpression call = BindCall(syntax.Span, syntax.ArgumentsSpan, "opIndex", methods, arguments, @object);
        return call is BoundCall { Function.Intrinsic: FfiIntrinsic.ArrayElement } bound
            ? Element(bound, @object)
            : call;
    }

    private BoundElement Element(BoundCall call, BoundExpression array)
    {
        DataType element = array.Type.Type.Template!.Arguments[0];
        if (array.Type.IsObjectConst)
        {
            element = element.With(element.Modifiers | FfiModifiers.Const);
        }

        return new BoundElement(call.Span, element, array, call.Arguments[0].Value!);
    }

    // p[i] where p is a property whose accessors take an index.
    private BoundExpression? BindNamedIndexedProperty(IndexExpressionSyntax syntax)
    {
        if (syntax.Object is not IdentifierNameSyntax { Scope: null } name || FindLocal(name.Name) is not null)
        {
            return null;
        }

        if (ThisType is { } type && MemberLookup.Property(type, name.Name) is { } own && IsIndexed(own.Getters, own.Setters))
        {
            return BindIndexedAccess(syntax, This(name.Span), own.Getters, own.Setters, BindArguments(syntax.Arguments));
        }

        return _scope.Find(name.Name, static (entry, _) => IsIndexed(entry.Getters, entry.Setters) ? entry : null) is { } global
            ? BindIndexedAccess(syntax, null, global.Getters, global.Setters, BindArguments(syntax.Arguments))
            : null;
    }

    private static bool IsIndexed(FunctionDef[] getters, FunctionDef[] setters) =>
        Array.Exists(getters, g => g.Parameters.Length > 0) || Array.Exists(setters, s => s.Parameters.Length > 1);

    private BoundExpression BindIndexedProperty(IndexExpressionSyntax syntax, BoundExpression @object, ArgumentInfo[] arguments)
    {
        if (MemberLookup.Property(@object.Type.Type, Names.OpIndex) is { } property)
        {
            return BindIndexedAccess(syntax, @object, property.Getters, property.Setters, arguments);
        }

        Diagnostics.ReportNotIndexable(source, syntax.Span, @object.Type.ToString());
        return Error(syntax.Span);
    }

    private BoundExpression BindIndexedAccess(
        IndexExpressionSyntax syntax, BoundExpression? @object, FunctionDef[] getters, FunctionDef[] setters, ArgumentInfo[] arguments)
    {
        bool isConst = @object is not null && @object.Type.IsObjectConst;
        OverloadResult getter = getters.Length == 0 ? default : binder.Overloads.Resolve(getters, arguments, isConst);
        if (getter.Function is null && getters.Length > 0)
        {
            if (!getter.HasErrors)
            {
                ReportNoOverload(getter, syntax.ArgumentsSpan, getters[0].Name.Text, getters, arguments, isConst);
            }

            return Error(syntax.Span);
        }

        FunctionDef? setter = Array.Find(setters, s => s.Parameters.Length == arguments.Length + 1);
        if (getter.Function is null)
        {
            BoundArgument[] converted = new BoundArgument[arguments.Length];
            for (int i = 0; i < converted.Length; i++)
            {
                converted[i] = new BoundArgument(Convert(Readable(arguments[i].Expression!), setter!.Parameters[i].Type.WithoutReference(), syntax.Span));
            }

            DataType type = setter!.Parameters[arguments.Length].Type.WithoutReference();
            return new BoundPropertyAccess(syntax.Span, type, @object, null, setter, converted);
        }

        BoundArgument[] bound = MakeArguments(getter.Function, getter, arguments, syntax.Span);
        return new BoundPropertyAccess(
            syntax.Span, getter.Function.ReturnType.WithoutReference(), @object, getter.Function, setter, bound);
    }
}

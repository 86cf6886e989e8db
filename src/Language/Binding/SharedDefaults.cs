using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// Default arguments of shared functions are shared code, though they are bound where a call leaves one out: what they name is
/// looked at once, with the declaration.
/// </summary>
internal static class SharedDefaults
{
    public static void Check(UnitBinder binder)
    {
        foreach (SharedDeclaration declaration in binder.Shared)
        {
            foreach (FunctionDef function in FunctionsOf(declaration))
            {
                foreach (ParamDef parameter in function.Parameters)
                {
                    if (parameter.Default is { } value)
                    {
                        Check(binder, declaration, function, value);
                    }
                }
            }
        }
    }

    private static void Check(UnitBinder binder, SharedDeclaration declaration, FunctionDef function, DefaultArgument value)
    {
        ParsedDefault parsed = value.GetSyntax(static _ => throw new InvalidOperationException("A script's default is syntax."));
        Scope outer = FfiDefaults.ScopeOf(function, binder.Context.Root);
        var scope = new Scope(outer.Namespace, outer) { Shared = declaration };
        if (parsed.Syntax is not Syntax.VoidExpressionSyntax)
        {
            new FunctionBinder(binder, null, scope, parsed.Source).BindExpression(parsed.Syntax);
        }
    }

    private static IEnumerable<FunctionDef> FunctionsOf(SharedDeclaration declaration)
    {
        if (declaration.Function is { } function)
        {
            yield return function;
        }

        if (declaration.Type is not { } type)
        {
            yield break;
        }

        foreach (FunctionDef constructor in type.Constructors)
        {
            yield return constructor;
        }

        foreach (KeyValuePair<Text.Name, MemberSet> member in type.Members.Entries.ToArray())
        {
            foreach (FunctionDef method in member.Value.Methods)
            {
                yield return method;
            }
        }
    }
}

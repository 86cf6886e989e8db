using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Compares a function of a script with a declaration that a host wrote: types by name, parameter names do not count.</summary>
internal static class DeclarationMatcher
{
    public static bool Matches(FunctionDef function, FfiFunctionDef declaration)
    {
        if (function.Parameters.Length != declaration.Parameters.Count || !Matches(function.ReturnType, declaration.ReturnType))
        {
            return false;
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            if (!Matches(function.Parameters[i].Type, declaration.Parameters[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Matches(DataType type, FfiDataType written)
    {
        if (type.Modifiers != written.Modifiers)
        {
            return false;
        }

        DataType[] arguments = type.Type.Template?.Arguments ?? [];
        if (arguments.Length != written.Arguments.Count)
        {
            return false;
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (!Matches(arguments[i], written.Arguments[i]))
            {
                return false;
            }
        }

        string name = type.Type.Name.Text;
        string scope = type.Type.Namespace is { IsRoot: false } outer ? outer.FullName + "::" : "";
        return written.Name == name || written.Name == scope + name;
    }
}

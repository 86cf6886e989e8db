using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>opEquals and opCmp of script classes, for the elements of arrays.</summary>
internal static class ElementMethods
{
    /// <summary>opEquals, or opCmp if there is none; null without either.</summary>
    /// <exception cref="ScriptException">There are several.</exception>
    public static FunctionDef? ForEquality(TypeDef type) =>
        Single(type, "opEquals", "opEquals or opCmp") ?? Single(type, "opCmp", "opEquals or opCmp");

    /// <summary>opCmp.</summary>
    /// <exception cref="ScriptException">There is none, or several.</exception>
    public static FunctionDef ForOrder(TypeDef type) =>
        Single(type, "opCmp", "opCmp") ?? throw new ScriptException($"Type '{type.Name}' does not have a matching opCmp method");

    /// <summary>The same object, or equal by the method. Null is equal to null only.</summary>
    public static bool AreEqual(ref CallFrame frame, FunctionDef? method, object? left, object? right)
    {
        if (ReferenceEquals(left, right) || method is null || left is not ScriptObject self || right is null)
        {
            return ReferenceEquals(left, right);
        }

        int result = ScriptMethods.Run(ref frame, method, self, right);
        return method.ReturnType.IsBool ? (byte)result != 0 : result == 0;
    }

    /// <summary>Below 0 when the left one comes first; null comes before everything.</summary>
    public static int Compare(ref CallFrame frame, FunctionDef method, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null ? right is null ? 0 : -1 : 1;
        }

        return ScriptMethods.Run(ref frame, method, (ScriptObject)left, right);
    }

    private static FunctionDef? Single(TypeDef type, string name, string wanted) => ScriptMethods.HasSeveral(type, name)
        ? throw new ScriptException($"Type '{type.Name}' has multiple matching {wanted} methods")
        : ScriptMethods.Find(type, name);
}

using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>opEquals and opCmp of script classes, for the elements of arrays.</summary>
internal static class ElementMethods
{
    /// <summary>opEquals, or opCmp if there is none; null without either.</summary>
    public static FunctionDef? ForEquality(TypeDef type) =>
        ScriptMethods.Find(type, "opEquals") ?? ScriptMethods.Find(type, "opCmp");

    /// <summary>opCmp.</summary>
    /// <exception cref="ScriptException">There is none.</exception>
    public static FunctionDef ForOrder(TypeDef type) =>
        ScriptMethods.Find(type, "opCmp")
        ?? throw new ScriptException($"Type '{type.Name}' does not have a matching opCmp method");

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
}

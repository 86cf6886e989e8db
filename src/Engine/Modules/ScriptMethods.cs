using Seraph.Engine.Execution;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Engine.Modules;

/// <summary>Calls methods of script objects from host functions.</summary>
internal static class ScriptMethods
{
    /// <summary>The method of a type or its bases that takes one value of that type; null without one.</summary>
    public static FunctionDef? Find(TypeDef type, string name)
    {
        for (TypeDef? current = type; current is not null; current = current.Base)
        {
            if (FindOwn(current, name, type) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    /// <summary>The method that a type itself declares and that takes one value of that type; null without one.</summary>
    public static FunctionDef? FindOwn(TypeDef type, string name) => FindOwn(type, name, type);

    /// <summary>Runs a constructor or method, as the class of the object has it, to its end.</summary>
    /// <returns>The number it returned, if it did.</returns>
    public static int Run(ref CallFrame frame, FunctionDef method, ScriptObject self, object? argument = null)
    {
        InstanceState instance = self.Class.Unit.InstanceFor(frame.Instance);
        using var call = new ScriptCall(instance, self.Class.IndexOf(method));
        call.Window.SetObject(0, self);
        if (method.Parameters.Length > 0)
        {
            call.Window.SetObject(method.Layout.Slots[0], argument);
        }

        if (instance.Unit.Compiled.IsCounting)
        {
            RunCounted(call, method, self, argument);
        }
        else
        {
            call.Run();
        }

        return method.ReturnType.IsInNumbers ? call.Window.GetNumber<int>() : 0;
    }

    // The method releases an argument by value, and its object if it returns one in its place.
    private static void RunCounted(ScriptCall call, FunctionDef method, ScriptObject self, object? argument)
    {
        bool replacesSelf = method.ReturnType.IsInObjects;
        if (method.Parameters.Length > 0 && CountedTypes.IsTaken(method.Parameters[0].Type))
        {
            References.Retain(argument);
        }

        References.Retain(replacesSelf ? self : null);
        try
        {
            call.Run();
        }
        catch (ScriptException)
        {
            References.Release(replacesSelf ? self : null);
            throw;
        }

        if (replacesSelf)
        {
            call.DropResult(method.ReturnType);
        }
    }

    private static FunctionDef? FindOwn(TypeDef type, string name, TypeDef argument)
    {
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            if (member.Key.Text == name)
            {
                return Array.Find(member.Value.Methods, m => Takes(m, argument));
            }
        }

        return null;
    }

    private static bool Takes(FunctionDef method, TypeDef argument) =>
        !method.IsHost && method.Parameters.Length == 1
        && method.Parameters[0].Type is { IsInObjects: true, Reference: not FfiModifiers.Out } type
        && argument.IsOrDerivesFrom(type.Type);
}

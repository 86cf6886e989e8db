using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>The steps of a typed call of a function value by a host function.</summary>
internal static class FunctionCall
{
    /// <exception cref="ArgumentException">The types don't fit the function.</exception>
    public static ScriptCall Begin(ScriptFunction function, Type[] types)
    {
        ArgumentNullException.ThrowIfNull(function);
        function.Require(types);
        return function.Begin();
    }

    public static void Set<T>(ScriptCall call, ScriptFunction function, int parameter, T value)
    {
        FunctionDef definition = function.Function;
        DataType type = definition.Parameters[parameter].Type;
        call.Window.Set(definition.Layout.Slots[parameter], type, value);
        if (function.Instance.Unit.Compiled.IsCounting && CountedTypes.IsTaken(type))
        {
            References.Retain(value);
        }
    }

    public static TResult Run<TResult>(ScriptCall call, ScriptFunction function)
    {
        call.Run();
        return call.Window.Get<TResult>(function.Function.ReturnType);
    }
}

using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;

namespace Seraph;

/// <content>
/// Calling function values: typed, without boxing and without allocation. While the function runs its script can't be suspended;
/// what it raises goes through the host function to the script that called it.
/// </content>
public unsafe ref partial struct CallFrame
{
    /// <summary>Calls a function value for its effect.</summary>
    /// <param name="function">The function, usually an argument: <c>frame.Object&lt;ScriptFunction&gt;(0)</c>.</param>
    /// <exception cref="ArgumentException">The C# types don't fit the function.</exception>
    /// <exception cref="ScriptException">The function failed.</exception>
    public readonly void Call(ScriptFunction function)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<FunctionTypes.Void>.All);
        call.Run();
    }

    /// <summary>Calls a function value and returns its result.</summary>
    /// <inheritdoc cref="Call(ScriptFunction)"/>
    public readonly TResult Call<TResult>(ScriptFunction function)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<TResult>.All);
        return FunctionCall.Run<TResult>(call, function);
    }

    /// <inheritdoc cref="Call(ScriptFunction)"/>
    public readonly void Call<T1>(ScriptFunction function, T1 first)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, FunctionTypes.Void>.All);
        FunctionCall.Set(call, function, 0, first);
        call.Run();
    }

    /// <inheritdoc cref="Call{TResult}(ScriptFunction)"/>
    public readonly TResult Call<T1, TResult>(ScriptFunction function, T1 first)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, TResult>.All);
        FunctionCall.Set(call, function, 0, first);
        return FunctionCall.Run<TResult>(call, function);
    }

    /// <inheritdoc cref="Call(ScriptFunction)"/>
    public readonly void Call<T1, T2>(ScriptFunction function, T1 first, T2 second)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, FunctionTypes.Void>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        call.Run();
    }

    /// <inheritdoc cref="Call{TResult}(ScriptFunction)"/>
    public readonly TResult Call<T1, T2, TResult>(ScriptFunction function, T1 first, T2 second)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, TResult>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        return FunctionCall.Run<TResult>(call, function);
    }

    /// <inheritdoc cref="Call(ScriptFunction)"/>
    public readonly void Call<T1, T2, T3>(ScriptFunction function, T1 first, T2 second, T3 third)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, T3, FunctionTypes.Void>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        FunctionCall.Set(call, function, 2, third);
        call.Run();
    }

    /// <inheritdoc cref="Call{TResult}(ScriptFunction)"/>
    public readonly TResult Call<T1, T2, T3, TResult>(ScriptFunction function, T1 first, T2 second, T3 third)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, T3, TResult>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        FunctionCall.Set(call, function, 2, third);
        return FunctionCall.Run<TResult>(call, function);
    }

    /// <inheritdoc cref="Call(ScriptFunction)"/>
    public readonly void Call<T1, T2, T3, T4>(ScriptFunction function, T1 first, T2 second, T3 third, T4 fourth)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, T3, T4, FunctionTypes.Void>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        FunctionCall.Set(call, function, 2, third);
        FunctionCall.Set(call, function, 3, fourth);
        call.Run();
    }

    /// <inheritdoc cref="Call{TResult}(ScriptFunction)"/>
    public readonly TResult Call<T1, T2, T3, T4, TResult>(ScriptFunction function, T1 first, T2 second, T3 third, T4 fourth)
    {
        using ScriptCall call = FunctionCall.Begin(function, FunctionTypes<T1, T2, T3, T4, TResult>.All);
        FunctionCall.Set(call, function, 0, first);
        FunctionCall.Set(call, function, 1, second);
        FunctionCall.Set(call, function, 2, third);
        FunctionCall.Set(call, function, 3, fourth);
        return FunctionCall.Run<TResult>(call, function);
    }
}

using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>The result of a finished call.</content>
public sealed partial class ScriptExecution
{
    /// <summary>The function that was called; set with the arguments.</summary>
    internal FunctionDef? EntryFunction { get; set; }

    /// <summary>The result of a call that has finished.</summary>
    /// <typeparam name="T">The C# type of the function's result.</typeparam>
    /// <exception cref="InvalidOperationException">The call has not finished.</exception>
    /// <exception cref="ArgumentException">The result is of another type.</exception>
    public T GetResult<T>()
    {
        if (State != ScriptExecutionState.Finished)
        {
            throw new InvalidOperationException($"A call that is {State} has no result.");
        }

        FunctionDef function = EntryFunction!;
        ClrTypes.CheckResult(typeof(T), function);
        return TakeResult<T>(function);
    }

    /// <summary>The same where the types are known to fit.</summary>
    internal T TakeResult<T>(FunctionDef function)
    {
        if (function.ReturnType.IsInObjects && Instance.Unit.Compiled.IsCounting)
        {
            References.Retain(Window.GetObject());
        }

        return Window.Get<T>(function.ReturnType);
    }
}

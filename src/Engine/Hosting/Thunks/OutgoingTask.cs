using System.ComponentModel;
using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A call from C# into a script that C# awaits, as generated code makes it for delegates that return tasks: arguments are set, and
/// one of the methods that run it gives the task. The script may wait for tasks itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OutgoingTask
{
    private readonly FunctionDef _definition;
    private readonly InstanceState _instance;
    private readonly ScriptExecution _execution;

    /// <summary>Begins a call of a function value.</summary>
    public OutgoingTask(ScriptFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        _definition = function.Function;
        _instance = function.Instance;
        _execution = function.CreateExecution();
    }

    /// <summary>Sets an argument: a number, enum, string, struct or object.</summary>
    /// <typeparam name="T">The C# type of the parameter's script type.</typeparam>
    /// <param name="parameter">Its index from 0.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidCastException">The object is of another type than the script expects; the call has ended.</exception>
    public void Set<T>(int parameter, T value)
    {
        DataType type = _definition.Parameters[parameter].Type;
        try
        {
            _execution.Window.Set(_definition.Layout.Slots[parameter], type, value);
        }
        catch (InvalidCastException)
        {
            _execution.Abort();
            _execution.Release();
            throw;
        }

        if (_instance.Unit.Compiled.IsCounting && CountedTypes.IsTaken(type))
        {
            References.Retain(Carriers.ToScript(value));
        }
    }

    /// <summary>Sets an argument to a function value that calls the delegate; to null for null.</summary>
    public void SetDelegate(int parameter, Delegate? value) =>
        Set(parameter, DelegateFunctions.Find(_instance.Context!, _definition.Parameters[parameter].Type.Type, value));

    /// <summary>Runs the function.</summary>
    /// <exception cref="ScriptException">It failed.</exception>
    public async Task Run()
    {
        await _execution.RunAsync().ConfigureAwait(true);
        _execution.Release();
    }

    /// <summary>Runs the function and gives its result.</summary>
    /// <exception cref="ScriptException">It failed.</exception>
    public async Task<T?> Run<T>()
    {
        await _execution.RunAsync().ConfigureAwait(true);
        T? result = _execution.TakeResult<T?>(_definition);
        _execution.Release();
        return result;
    }

    /// <summary>The same of a result that C# says is never null.</summary>
    /// <exception cref="ScriptException">It failed, or the result is null.</exception>
    public async Task<T> RunNotNull<T>() => await Run<T>().ConfigureAwait(true) ?? throw new ScriptException(ScriptFault.NullPointerAccess);
}

using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A built unit with globals of its own: compile once, instantiate as often as needed. One thread at a time may use an instance;
/// different instances run in parallel.
/// </summary>
public sealed class ScriptInstance
{
    private readonly FunctionTable _functions;
    private ScriptImport[]? _imports;

    internal ScriptInstance(InstanceState state, FunctionTable functions)
    {
        State = state;
        _functions = functions;
    }

    internal InstanceState State { get; }

    /// <summary>Calls a function and converts its result. Convenient; arguments may be boxed.</summary>
    /// <param name="declaration">The function as the script declares it, such as <c>int add(int, int)</c>.</param>
    /// <param name="arguments">One per parameter.</param>
    /// <exception cref="ArgumentException">There is no such function, or the arguments don't fit.</exception>
    /// <exception cref="ScriptException">The script failed.</exception>
    public T Call<T>(string declaration, params object?[] arguments)
    {
        FunctionDef function = _functions.Find(declaration);
        ClrTypes.CheckResult(typeof(T), function);
        ScriptCall call = Begin(function, arguments);
        call.Run();
        try
        {
            return call.Window.Get<T>(function.ReturnType);
        }
        catch (InvalidCastException e)
        {
            throw new ArgumentException($"The result of '{function}' is no {typeof(T).Name} this time.", e);
        }
        finally
        {
            call.End();
        }
    }

    /// <summary>Calls a function for its effect.</summary>
    /// <inheritdoc cref="Call{T}(string, object?[])"/>
    public void Call(string declaration, params object?[] arguments)
    {
        FunctionDef function = _functions.Find(declaration);
        using ScriptCall call = Begin(function, arguments);
        call.Run();
        call.DropResult(function.ReturnType);
    }

    /// <summary>Calls a function that may wait for tasks of host functions; the thread is free meanwhile.</summary>
    /// <param name="declaration">The function as the script declares it.</param>
    /// <param name="cancellationToken">Aborts the script when cancelled.</param>
    /// <param name="arguments">One per parameter.</param>
    /// <exception cref="ScriptException">The script failed or was aborted.</exception>
    public async Task<T> CallAsync<T>(string declaration, CancellationToken cancellationToken = default, params object?[] arguments)
    {
        ClrTypes.CheckResult(typeof(T), _functions.Find(declaration));
        ScriptExecution execution = CreateExecution(declaration, cancellationToken, arguments);
        if (cancellationToken.IsCancellationRequested)
        {
            execution.Abort();
            execution.Release();
            throw new ScriptException(ScriptFault.Aborted, new OperationCanceledException(cancellationToken));
        }

        await execution.RunAsync().ConfigureAwait(true);
        T result = execution.GetResult<T>();
        execution.Release();
        return result;
    }

    /// <summary>A call that is ready to start: <see cref="ScriptExecution.Resume"/> runs it, step by step if it suspends.</summary>
    /// <param name="declaration">The function as the script declares it.</param>
    /// <param name="cancellationToken">Aborts the script when cancelled.</param>
    /// <param name="arguments">One per parameter.</param>
    public ScriptExecution CreateExecution(string declaration, CancellationToken cancellationToken = default, params object?[] arguments)
    {
        FunctionDef function = _functions.Find(declaration);
        ScriptExecution execution = ScriptExecution.Create(State, function.Index, cancellationToken);
        try
        {
            BoxedArguments.Store(execution.Window, function, arguments, State.Unit.Compiled.IsCounting);
            execution.EntryFunction = function;
            return execution;
        }
        catch (ArgumentException)
        {
            execution.Abort();
            execution.Release();
            throw;
        }
    }

    /// <summary>A typed delegate for a function: no lookup and no allocation per call.</summary>
    /// <param name="declaration">The function as the script declares it.</param>
    /// <exception cref="ArgumentException">There is no such function, or the delegate type does not fit it.</exception>
    /// <exception cref="NotSupportedException">
    /// The platform has no dynamic code, and no call that the generator saw names the delegate type, nor does an export.
    /// </exception>
    public TDelegate GetFunction<TDelegate>(string declaration)
        where TDelegate : Delegate => GetFunction(declaration).GetDelegate<TDelegate>();

    /// <summary>A function as a value: the object that a script gets for its name.</summary>
    /// <param name="declaration">The function as the script declares it.</param>
    /// <exception cref="ArgumentException">There is no such function.</exception>
    public ScriptFunction GetFunction(string declaration) => State.GetFunction(_functions.Find(declaration).Index);

    /// <summary>The functions that the script takes from other units, in the order of declaration.</summary>
    public IReadOnlyList<ScriptImport> Imports => _imports ??= MakeImports();

    /// <summary>Binds all imports to the units of the context that they name, as far as there are such functions.</summary>
    /// <returns>Those that could not be bound, and are as they were.</returns>
    public IReadOnlyList<ScriptImport> BindImports()
    {
        var failed = new List<ScriptImport>();
        foreach (ScriptImport import in Imports)
        {
            if (State.Context?.FindUnit(import.UnitName)?.BuiltState is not { } other || !import.TryBind(other))
            {
                failed.Add(import);
            }
        }

        return failed;
    }

    /// <summary>The value of a global variable.</summary>
    /// <exception cref="ArgumentException">There is no such variable, or it is of another type.</exception>
    public T GetGlobal<T>(string name) => GlobalAccess.Get<T>(State, name);

    /// <summary>Changes a global variable.</summary>
    /// <inheritdoc cref="GetGlobal{T}(string)"/>
    public void SetGlobal<T>(string name, T value) => GlobalAccess.Set(State, name, value);

    private ScriptImport[] MakeImports()
    {
        var imports = new ScriptImport[State.Unit.Compiled.Imports.Length];
        for (int i = 0; i < imports.Length; i++)
        {
            imports[i] = new ScriptImport(State, i);
        }

        return imports;
    }

    private ScriptCall Begin(FunctionDef function, object?[] arguments)
    {
        var call = new ScriptCall(State, function.Index);
        try
        {
            BoxedArguments.Store(call.Window, function, arguments, State.Unit.Compiled.IsCounting);
            return call;
        }
        catch (ArgumentException)
        {
            call.End();
            throw;
        }
    }
}

using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A call from C# into a script, as generated code makes it: typed, without boxing and without allocation. Arguments are set, the
/// call is run, results are read, and the end is <see cref="Dispose"/>, whatever happened.
/// </summary>
public readonly ref struct OutgoingCall
{
    private readonly FunctionDef _definition;
    private readonly InstanceState _instance;
    private readonly ScriptCall _call;

    /// <summary>Begins a call of a function value.</summary>
    /// <exception cref="ScriptException">The stack is exhausted, or too many calls are nested.</exception>
    public OutgoingCall(ScriptFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        _definition = function.Function;
        _instance = function.Instance;
        _call = function.Begin();
    }

    private OutgoingCall(ScriptObject script, int function)
    {
        _instance = script.Class.Unit.InstanceFor(null);
        _definition = _instance.Unit.Compiled.Functions[function].Function;
        _call = new ScriptCall(_instance, function);
        _call.Window.SetObject(0, script);
        if (_definition.ReturnType.IsInObjects && _instance.Unit.Compiled.IsCounting)
        {
            // A method that returns an object releases its own.
            References.Retain(script);
        }
    }

    /// <summary>
    /// Begins a call of the method with which a script class overrides one of C#. False if it does not, or if it is itself calling the
    /// method of the base class: the override calls that.
    /// </summary>
    /// <param name="script">The object.</param>
    /// <param name="methods">The methods of the class in C#.</param>
    /// <param name="index">Which of them is called.</param>
    /// <param name="call">The call, which ends by disposing it.</param>
    /// <exception cref="ScriptException">The stack is exhausted, or too many calls are nested.</exception>
    public static bool TryBegin(ScriptObject? script, OverridableMethods methods, int index, out OutgoingCall call)
    {
        // A constructor of C# that calls virtual methods does so before it has an object.
        int function = script?.Class.OverridesOf(methods)[index] ?? -1;
        if (function < 0 || ScriptExecution.TakeBaseCall(script!, methods.Methods[index]))
        {
            call = default;
            return false;
        }

        call = new OutgoingCall(script!, function);
        return true;
    }

    /// <summary>Begins a call of the method with which a script class implements an abstract one of C#.</summary>
    /// <inheritdoc cref="TryBegin"/>
    /// <exception cref="ScriptException">It has none, or is itself calling the abstract method.</exception>
    public static OutgoingCall Begin(ScriptObject? script, OverridableMethods methods, int index) =>
        TryBegin(script, methods, index, out OutgoingCall call) ? call : throw new ScriptException(ScriptFault.UnboundFunctionCalled);

    /// <summary>Sets an argument: a number, enum, string, struct or object.</summary>
    /// <typeparam name="T">The C# type of the parameter's script type.</typeparam>
    /// <param name="parameter">Its index from 0.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidCastException">The object is of another type than the script expects.</exception>
    public void Set<T>(int parameter, T value)
    {
        DataType type = _definition.Parameters[parameter].Type;
        _call.Window.Set(_definition.Layout.Slots[parameter], type, value);
        if (_instance.Unit.Compiled.IsCounting && CountedTypes.IsTaken(type))
        {
            References.Retain(Carriers.ToScript(value));
        }
    }

    /// <summary>The same of a delegate's caller, who may know less of the function than generated code otherwise does.</summary>
    /// <typeparam name="T">A C# type that can hold values of the parameter's script type.</typeparam>
    /// <param name="parameter">Its index from 0.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The object is of another type than the script expects.</exception>
    public void SetChecked<T>(int parameter, T value)
    {
        try
        {
            Set(parameter, value);
        }
        catch (InvalidCastException e)
        {
            throw DelegateCall.Misfit(_definition, parameter, value, e);
        }
    }

    /// <summary>Sets an argument to a function value that calls the delegate; to null for null.</summary>
    public void SetDelegate(int parameter, Delegate? value) =>
        Set(parameter, DelegateFunctions.Find(_instance.Context!, _definition.Parameters[parameter].Type.Type, value));

    /// <summary>Runs the function.</summary>
    /// <exception cref="ScriptException">It failed.</exception>
    public void Run() => _call.Run();

    /// <summary>The result. An object of a script class with a destructor is to be disposed.</summary>
    public T? Result<T>() => _call.Window.Get<T?>(_definition.ReturnType);

    /// <summary>The result, which C# says is never null.</summary>
    /// <exception cref="ScriptException">It is null.</exception>
    public T ResultNotNull<T>() => Result<T>() ?? throw new ScriptException(ScriptFault.NullPointerAccess);

    /// <summary>What an <c>&amp;out</c> or <c>&amp;inout</c> parameter was set to.</summary>
    public T? Output<T>(int parameter) => _call.Window.Get<T?>(_definition.Parameters[parameter].Type, _definition.Layout.Slots[parameter]);

    /// <summary>The same of a parameter that C# says is never null.</summary>
    /// <exception cref="ScriptException">It is null.</exception>
    public T OutputNotNull<T>(int parameter) => Output<T>(parameter) ?? throw new ScriptException(ScriptFault.NullPointerAccess);

    /// <summary>A result that is a function value, as the delegate of its funcdef.</summary>
    public T? DelegateResult<T>()
        where T : Delegate => Adapt<T>(_definition.ReturnType, Result<ScriptFunction>());

    /// <inheritdoc cref="DelegateResult{T}"/>
    /// <exception cref="ScriptException">It is null.</exception>
    public T DelegateResultNotNull<T>()
        where T : Delegate => DelegateResult<T>() ?? throw new ScriptException(ScriptFault.NullPointerAccess);

    /// <summary>A function value that a parameter was set to, as the delegate of its funcdef.</summary>
    public T? DelegateOutput<T>(int parameter)
        where T : Delegate => Adapt<T>(_definition.Parameters[parameter].Type, Output<ScriptFunction>(parameter));

    /// <inheritdoc cref="DelegateOutput{T}"/>
    /// <exception cref="ScriptException">It is null.</exception>
    public T DelegateOutputNotNull<T>(int parameter)
        where T : Delegate => DelegateOutput<T>(parameter) ?? throw new ScriptException(ScriptFault.NullPointerAccess);

    private static T? Adapt<T>(DataType type, ScriptFunction? function)
        where T : Delegate => function is null ? null : ((HostDelegate<T>)HostType.Of(type.Type)!).Adapt(function);

    /// <summary>Ends the call.</summary>
    public void Dispose() => _call.Dispose();
}

using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Engine.Jit;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A function of a script as a value: what a handle to a funcdef refers to. Of one instance of a unit the same function is always
/// the same object; each delegate (a method together with its object) is an object of its own. Who keeps one keeps the unit
/// alive, and it goes on working when the unit is discarded or built again. It may be handed to any thread, but called by one
/// thread at a time, as the instance it belongs to.
/// </summary>
public sealed class ScriptFunction
{
    /// <summary>What a call enters.</summary>
    internal readonly FunctionEntry Entry;

    /// <summary>The globals it runs with.</summary>
    internal readonly InstanceState Instance;

    /// <summary>What becomes of the arguments that a funcdef's caller has laid out.</summary>
    internal readonly FunctionShape Shape;

    /// <summary>Object parameters that <see cref="FunctionShape.Shifted"/> moves.</summary>
    internal readonly int ObjectParameters;

    /// <summary>The object of a delegate, kept alive by it; null for functions.</summary>
    internal readonly object? Target;

    internal readonly FunctionDef Function;

    /// <summary>The index of the function in its unit; negative for a delegate.</summary>
    internal readonly int Index;

    /// <summary>Where its compiled method is found, and which code that belongs to.</summary>
    internal nint CompiledAddress;

    /// <inheritdoc cref="CompiledAddress"/>
    internal TranslatedUnit? CompiledBy;

    /// <summary>How many places hold a delegate, where references are counted; it releases its object with the last.</summary>
    internal int Holders;

    /// <summary>Any stacks have room for its frame.</summary>
    internal readonly bool IsSmall;

    /// <summary>Functions of the unit may be compiled.</summary>
    internal readonly bool IsTiered;

    /// <summary>What C# calls without the interpreter; null as long as nothing is known of it.</summary>
    internal TranslatedFunction? Compiled;

    // The last list of C# types that was found to fit.
    private Type[]? _fitting;

    internal ScriptFunction(InstanceState instance, int function, object? target = null)
    {
        Instance = instance;
        Entry = instance.Unit.Functions[function];
        Function = instance.Unit.Compiled.Functions[function].Function;
        Index = target is null ? function : -1;
        Target = target;
        IsSmall = Entry.Numbers <= ScriptExecution.FewRegisters && Entry.Objects <= ScriptExecution.FewRegisters;
        IsTiered = instance.Unit.Tier is not null;
        ObjectParameters = Array.FindAll(Function.Parameters, p => p.Type.IsInObjects).Length;
        Shape = FunctionShapes.Of(Function, target is not null);
    }

    /// <summary>The declaration, such as <c>int add(int a, int b)</c>.</summary>
    public string Declaration => Function.ToString();

    /// <summary>A typed delegate for it: no lookup and no allocation per call.</summary>
    /// <exception cref="ArgumentException">The delegate type does not fit.</exception>
    /// <exception cref="NotSupportedException">
    /// The platform has no dynamic code, and no call that the generator saw names the delegate type, nor does an export.
    /// </exception>
    public TDelegate GetDelegate<TDelegate>()
        where TDelegate : Delegate => DelegateFactory.Create<TDelegate>(this);

    /// <summary>Calls it and converts its result. Convenient; arguments may be boxed.</summary>
    /// <param name="arguments">One per parameter.</param>
    /// <exception cref="ArgumentException">The arguments don't fit, or the result is of another type.</exception>
    /// <exception cref="ScriptException">The script failed.</exception>
    public T Call<T>(params object?[] arguments)
    {
        ClrTypes.CheckResult(typeof(T), Function);
        ScriptCall call = Begin(arguments);
        call.Run();
        try
        {
            return call.Window.Get<T>(Function.ReturnType);
        }
        catch (InvalidCastException e)
        {
            throw new ArgumentException($"The result of '{Function}' is no {typeof(T).Name} this time.", e);
        }
        finally
        {
            call.End();
        }
    }

    /// <summary>Calls it for its effect.</summary>
    /// <inheritdoc cref="Call{T}(object?[])"/>
    public void Call(params object?[] arguments)
    {
        using ScriptCall call = Begin(arguments);
        call.Run();
        call.DropResult(Function.ReturnType);
    }

    /// <inheritdoc/>
    public override string ToString() => Declaration;

    /// <summary>Of all values of one method and one object always the same; a function itself.</summary>
    internal ScriptFunction Canonical() => Target is null ? this : Instance.CanonicalOf(this);

    /// <summary>True if a handle to the funcdef may refer to it.</summary>
    internal bool Fits(TypeDef funcdef) => funcdef.Signature is { } signature && Signatures.AreInterchangeable(signature, Function);

    /// <summary>The compiled function, if there is one by now that counts what calls from outside have to count.</summary>
    internal TranslatedFunction? FindCompiled() =>
        Compiled ??= Instance.Unit.Tier?.FindDirect(Function.Index, Instance.Limits is { MaxInstructions: > 0 } or { MaxTime.Ticks: > 0 });

    /// <summary>Begins a call; arguments go where the layout of <see cref="Function"/> says.</summary>
    /// <exception cref="ScriptException">The stack is exhausted, or too many calls are nested.</exception>
    internal ScriptCall Begin()
    {
        var call = new ScriptCall(Instance, Function.Index);
        if (Target is not null)
        {
            call.Window.SetObject(0, Target);
            if (Function.ReturnType.IsInObjects && Instance.Unit.Compiled.IsCounting)
            {
                // A method that returns an object releases its own.
                References.Retain(Target);
            }
        }

        return call;
    }

    /// <summary>A call that is ready to take arguments and may be suspended.</summary>
    internal ScriptExecution CreateExecution()
    {
        ScriptExecution execution = ScriptExecution.Create(Instance, Function.Index);
        execution.EntryFunction = Function;
        if (Target is not null)
        {
            execution.Window.SetObject(0, Target);
            if (Function.ReturnType.IsInObjects && Instance.Unit.Compiled.IsCounting)
            {
                // As above.
                References.Retain(Target);
            }
        }

        return execution;
    }

    /// <summary>Makes sure that the parameters and, at the end, the result have these C# types.</summary>
    /// <exception cref="ArgumentException">They have not.</exception>
    internal void Require(Type[] types)
    {
        if (!ReferenceEquals(_fitting, types))
        {
            ClrTypes.CheckCall(types, Function);
            _fitting = types;
        }
    }

    private ScriptCall Begin(object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ScriptCall call = Begin();
        try
        {
            BoxedArguments.Store(call.Window, Function, arguments, Instance.Unit.Compiled.IsCounting);
            return call;
        }
        catch (ArgumentException)
        {
            call.End();
            throw;
        }
    }
}

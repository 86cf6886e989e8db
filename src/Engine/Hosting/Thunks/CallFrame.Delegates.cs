using Seraph.Engine.Hosting;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Functions of scripts as delegates of C#, and the other way round.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>
    /// A function value as the delegate of its funcdef; what the script raises comes out of it as <see cref="ScriptException"/>.
    /// The same function, and the same method of the same object, give equal delegates. It may be kept: it works as long as C#
    /// holds it, on one thread at a time.
    /// </summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    public readonly T Delegate<T>(int argument)
        where T : Delegate => Adapter<T>(argument).Adapt(Object<ScriptFunction>(argument));

    /// <summary>The same of an argument that may be null.</summary>
    public readonly T? DelegateOrNull<T>(int argument)
        where T : Delegate => ObjectOrNull<ScriptFunction>(argument) is { } function ? Adapter<T>(argument).Adapt(function) : null;

    /// <summary>Returns a delegate as a function value that calls it; null for null.</summary>
    public readonly void ReturnDelegate(Delegate? value) => Objects = DelegateFunctions.Find(Context, Callee.Function.ReturnType.Type, value);

    /// <summary>Sets an <c>&amp;out</c> parameter to a function value that calls the delegate; to null for null.</summary>
    public readonly void SetDelegate(int argument, Delegate? value) =>
        Slot(argument) = DelegateFunctions.Find(Context, Callee.Function.Parameters[argument].Type.Type, value);

    private readonly HostDelegate<T> Adapter<T>(int argument)
        where T : Delegate => (HostDelegate<T>)HostType.Of(Callee.Function.Parameters[argument].Type.Type)!;
}

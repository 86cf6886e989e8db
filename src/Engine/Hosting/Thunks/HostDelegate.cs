using System.Diagnostics;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>A C# delegate type behind a funcdef. Handles refer to <see cref="ScriptFunction"/> objects all the same.</summary>
/// <param name="adapt">Makes a delegate that calls a function; of one function equal delegates.</param>
internal sealed class HostDelegate<T>(Func<ScriptFunction, T> adapt) : HostType
    where T : Delegate
{
    public override Type ClrType => typeof(T);

    public override int SizeInBytes => 0;

    /// <summary>
    /// The delegate as C# sees the function: the one that the script got from C#, or one that calls the script. It holds the
    /// object of a script's delegate for good, as nobody can tell when C# lets go of it.
    /// </summary>
    public T Adapt(ScriptFunction function)
    {
        if (function.Target is T own)
        {
            return own;
        }

        ScriptFunction kept = function.Canonical();
        References.Retain(kept);
        return adapt(kept);
    }

    internal override bool IsInstance(object? value) => value is ScriptFunction;

    internal override object Copy(object value) => value;

    internal override unsafe object Box(ulong* slots) => throw new UnreachableException();

    internal override unsafe bool Unbox(object value, ulong* slots) => false;

    internal override ArrayElements CreateElements(DataType type) => new ArrayElements<object>(type);
}

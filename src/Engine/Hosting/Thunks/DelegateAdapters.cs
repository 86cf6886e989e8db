using System.ComponentModel;
using Seraph.Engine.Hosting;

namespace Seraph;

/// <summary>
/// How delegates are made where there is no dynamic code, of types for which scripts have no funcdef: generated code knows those
/// that its assembly asks for. May be used by several threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DelegateAdapters
{
    /// <summary>Makes a delegate type known, in the whole process.</summary>
    /// <typeparam name="T">The delegate type.</typeparam>
    /// <param name="adapt">Makes a delegate that calls a function with <see cref="OutgoingCall"/>.</param>
    /// <param name="result">What the delegate type returns.</param>
    /// <param name="parameters">The types of its parameters.</param>
    public static void Know<T>(Func<ScriptFunction, T> adapt, Type result, params Type[] parameters)
        where T : Delegate
    {
        ArgumentNullException.ThrowIfNull(adapt);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(parameters);
        Known<T>.Adapter = new Adapter<T>(adapt, result, parameters);
    }

    /// <summary>A delegate that calls the function; null if the delegate type is not known.</summary>
    /// <exception cref="ArgumentException">It does not fit the function.</exception>
    internal static T? Adapt<T>(ScriptFunction function)
        where T : Delegate
    {
        if (Known<T>.Adapter is not { } adapter)
        {
            return null;
        }

        DelegateFactory.Check(typeof(T), adapter.Result, adapter.Parameters, function.Function);
        return adapter.Adapt(function);
    }

    private sealed record Adapter<T>(Func<ScriptFunction, T> Adapt, Type Result, Type[] Parameters);

    private static class Known<T>
    {
        public static volatile Adapter<T>? Adapter;
    }
}

namespace Seraph.Engine.Hosting;

/// <summary>The C# types of a call: the array itself tells which, so that a function checks each list once.</summary>
internal static class FunctionTypes
{
    /// <summary>Stands for no result.</summary>
    internal readonly struct Void;
}

/// <summary>The types of parameters and result, the result last.</summary>
internal static class FunctionTypes<TResult>
{
    public static readonly Type[] All = [typeof(TResult)];
}

/// <inheritdoc cref="FunctionTypes{TResult}"/>
internal static class FunctionTypes<T1, TResult>
{
    public static readonly Type[] All = [typeof(T1), typeof(TResult)];
}

/// <inheritdoc cref="FunctionTypes{TResult}"/>
internal static class FunctionTypes<T1, T2, TResult>
{
    public static readonly Type[] All = [typeof(T1), typeof(T2), typeof(TResult)];
}

/// <inheritdoc cref="FunctionTypes{TResult}"/>
internal static class FunctionTypes<T1, T2, T3, TResult>
{
    public static readonly Type[] All = [typeof(T1), typeof(T2), typeof(T3), typeof(TResult)];
}

/// <inheritdoc cref="FunctionTypes{TResult}"/>
internal static class FunctionTypes<T1, T2, T3, T4, TResult>
{
    public static readonly Type[] All = [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(TResult)];
}

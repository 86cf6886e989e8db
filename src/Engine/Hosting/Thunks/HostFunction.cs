using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Ffi;

namespace Seraph;

/// <summary>
/// What runs when a script calls a host function. It is the <see cref="FfiFunctionDef.Native"/> of a function that can be called.
/// </summary>
/// <param name="thunk">Runs the function for the interpreter.</param>
/// <param name="direct">
/// Gives the function with plain C# types (the object first), for code that calls it without a frame; null if there is none.
/// </param>
public sealed class HostFunction(HostThunk thunk, Func<Delegate>? direct = null) : INativeOrigin
{
    /// <summary>Runs the function for the interpreter.</summary>
    public HostThunk Thunk { get; } = thunk ?? throw new ArgumentNullException(nameof(thunk));

    /// <summary>Gives the function with plain C# types, or null.</summary>
    public Func<Delegate>? Direct { get; } = direct;

    string? INativeOrigin.Origin => HostOrigin.Of(Thunk.Method);

    /// <summary>Why what a definition carries can't be called, or null.</summary>
    internal static string? FaultOf(FfiFunctionDef function) => function.Native switch
    {
        HostFunction or HostTemplateMember => null,
        null => $"there is no code behind it; set {nameof(FfiFunctionDef.Native)} to a {nameof(HostFunction)}",
        object other => $"the code behind it is a {other.GetType().Name}; it has to be a {nameof(HostFunction)}",
    };
}

using System.ComponentModel;

namespace Seraph;

/// <summary>What generated code offers of one instance of a generic class or method: its thunks, by the index of the member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HostInstance
{
    private HostInstance(HostType? type, HostThunk[] thunks)
    {
        Type = type;
        Thunks = thunks;
    }

    internal HostType? Type { get; }

    internal HostThunk[] Thunks { get; }

    /// <summary>Of a generic class.</summary>
    /// <typeparam name="T">The instance.</typeparam>
    /// <param name="thunks">The members.</param>
    public static HostInstance Of<T>(params HostThunk[] thunks)
        where T : class => new(HostType.Class<T>(), thunks);

    /// <summary>Of a generic method.</summary>
    /// <param name="thunk">The method.</param>
    public static HostInstance Of(HostThunk thunk) => new(null, [thunk]);
}

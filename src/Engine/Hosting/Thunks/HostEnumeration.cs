using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Seraph;

/// <summary>The steps of <c>foreach</c> over a collection of C#, as generated code takes them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HostEnumeration
{
    /// <summary>What a script keeps while it goes through the collection.</summary>
    public static StrongBox<T> Begin<T>(T enumerator) => new(enumerator);

    /// <summary>True behind the last element; the enumerator is disposed then.</summary>
    /// <param name="hasNext">What <c>MoveNext</c> said.</param>
    /// <param name="enumerator">The enumerator.</param>
    public static bool End<T>(bool hasNext, ref T enumerator)
        where T : IDisposable
    {
        if (!hasNext)
        {
            enumerator.Dispose();
        }

        return !hasNext;
    }
}

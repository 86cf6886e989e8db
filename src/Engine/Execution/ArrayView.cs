using System.Collections;

namespace Seraph.Engine.Execution;

/// <summary>An array of a script as a list of what C# takes its elements for. Shows the array as it is, also later.</summary>
internal sealed class ArrayView<T>(ScriptArray array) : IReadOnlyList<T>
{
    public int Count => array.Length;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)array.Length, nameof(index));
            return ArrayAccess.Get<T>(array, index);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < array.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

#if !NET
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Members of collections that netstandard2.0 lacks.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class CollectionExtensions
{
    public static void Deconstruct<TKey, TValue>(this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value) =>
        (key, value) = (pair.Key, pair.Value);

    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue value)
        where TKey : notnull
    {
        if (dictionary.ContainsKey(key))
        {
            return false;
        }

        dictionary.Add(key, value);
        return true;
    }

    public static TValue? GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.TryGetValue(key, out var value) ? value : default;

    public static bool Remove<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, [MaybeNullWhen(false)] out TValue value)
        where TKey : notnull => dictionary.TryGetValue(key, out value) && dictionary.Remove(key);

    public static bool TryPeek<T>(this Stack<T> stack, [MaybeNullWhen(false)] out T result)
    {
        result = stack.Count > 0 ? stack.Peek() : default;
        return stack.Count > 0;
    }

    public static bool TryPop<T>(this Stack<T> stack, [MaybeNullWhen(false)] out T result)
    {
        var found = stack.Count > 0;
        result = found ? stack.Pop() : default;
        return found;
    }

    public static bool TryDequeue<T>(this Queue<T> queue, [MaybeNullWhen(false)] out T result)
    {
        var found = queue.Count > 0;
        result = found ? queue.Dequeue() : default;
        return found;
    }
}
#endif

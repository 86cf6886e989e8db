using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// A stable merge sort over opCmp. The library's would wrap the exceptions of the script, and complain about an opCmp that
/// contradicts itself; this one gives some order then.
/// </summary>
internal readonly struct ObjectSort(FunctionDef compare, bool descending)
{
    public void Run(ref CallFrame frame, ScriptArray<object?> array, int start, int count)
    {
        frame.ChargeBytes(2L * count * sizeof(long));
        object?[] items = array.AsSpan().Slice(start, count).ToArray();
        object?[] merged = new object?[count];
        for (int width = 1; width < count; width = (int)Math.Min(2L * width, count))
        {
            for (int left = 0; left < count; left += (int)Math.Min(2L * width, count - left))
            {
                int right = (int)Math.Min((long)left + width, count);
                Merge(ref frame, items, merged, left, right, (int)Math.Min((long)right + width, count));
            }

            (items, merged) = (merged, items);
        }

        // An opCmp may have changed the array.
        for (int i = 0; i < count && start + i < array.Length; i++)
        {
            array[start + i] = items[i];
        }
    }

    private void Merge(ref CallFrame frame, object?[] items, object?[] merged, int left, int right, int end)
    {
        int first = left;
        int second = right;
        for (int i = left; i < end; i++)
        {
            bool takeFirst = second >= end || (first < right && !IsBefore(ref frame, items[second], items[first]));
            merged[i] = takeFirst ? items[first++] : items[second++];
        }
    }

    private bool IsBefore(ref CallFrame frame, object? left, object? right)
    {
        int order = ElementMethods.Compare(ref frame, compare, left, right);
        return descending ? order > 0 : order < 0;
    }
}

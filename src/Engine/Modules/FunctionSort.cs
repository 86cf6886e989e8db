using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// A stable merge sort over a function of the script, which is begun once and run for each comparison. It works on copies: if the
/// function fails the array is as it was, and a function that contradicts itself only gives some order.
/// </summary>
internal static class FunctionSort
{
    public static void Run<T>(ref CallFrame frame, ScriptArray<T> array, ScriptFunction less, int start, int count)
    {
        frame.ChargeBytes(2L * count * array.Elements.Stride);
        T[] items = array.AsSpan().Slice(start, count).ToArray();
        var merged = new T[count];
        ushort[] slots = less.Function.Layout.Slots;
        var call = new RepeatedCall(less);
        try
        {
            call.Start();
            for (int width = 1; width < count; width = (int)Math.Min(2L * width, count))
            {
                for (int left = 0; left < count; left += (int)Math.Min(2L * width, count - left))
                {
                    int right = (int)Math.Min((long)left + width, count);
                    Merge(ref call, slots, items, merged, left, right, (int)Math.Min((long)right + width, count));
                }

                (items, merged) = (merged, items);
            }
        }
        finally
        {
            call.Dispose();
        }

        // The function may have changed the array.
        for (int i = 0; i < count && start + i < array.Length; i++)
        {
            array[start + i] = items[i];
        }
    }

    private static void Merge<T>(ref RepeatedCall call, ushort[] slots, T[] items, T[] merged, int left, int right, int end)
    {
        // Halves that are in order already are half of the work in practice.
        if (right >= end || !IsLess(ref call, slots, items[right], items[right - 1]))
        {
            Array.Copy(items, left, merged, left, end - left);
            return;
        }

        int first = left;
        int second = right;
        int next = left;
        while (first < right && second < end)
        {
            // Without a branch: nobody can foresee which is taken.
            int takesSecond = IsLess(ref call, slots, items[second], items[first]) ? 1 : 0;
            merged[next++] = items[first ^ ((first ^ second) & -takesSecond)];
            second += takesSecond;
            first += 1 - takesSecond;
        }

        Array.Copy(items, first, merged, next, right - first);
        Array.Copy(items, second, merged, next + right - first, end - second);
    }

    private static bool IsLess<T>(ref RepeatedCall call, ushort[] slots, T left, T right)
    {
        call.Restart();
        CallWindow window = call.Window;
        Set(window, slots[0], left);
        Set(window, slots[1], right);
        call.Run();
        return call.Window.GetNumber<bool>();
    }

    private static void Set<T>(CallWindow window, int slot, T value)
    {
        if (typeof(T).IsValueType)
        {
            window.SetNumber(slot, value);
        }
        else
        {
            window.SetObject(slot, value ?? (object?)(typeof(T) == typeof(string) ? "" : null));
        }
    }
}

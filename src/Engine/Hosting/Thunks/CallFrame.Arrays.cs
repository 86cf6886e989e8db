using Seraph.Engine.Execution;
using VariantValue = Seraph.Engine.Execution.Variant;

namespace Seraph;

/// <content>Arrays of scripts as collections of C#: <c>T</c> is the element as C# sees it, so an enum or class of the host.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>The elements of an array argument; what is written into the span is in the array.</summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    /// <exception cref="InvalidCastException">Elements of this type are not held in arrays as themselves: classes and structs with references.</exception>
    public readonly Span<T> ArraySpan<T>(int argument) => ArrayAccess.Elements<T>(Object<ScriptArray>(argument));

    /// <summary>The elements of an array argument to read: a copy for classes and structs with references.</summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    public readonly ReadOnlySpan<T> ArrayReadOnlySpan<T>(int argument)
    {
        var array = Object<ScriptArray>(argument);
        return array.Elements.IsInNumbers || typeof(T) == typeof(string) ? ArrayAccess.Elements<T>(array) : ArrayAccess.Copy<T>(array);
    }

    /// <summary>An array argument as a list to read. It shows the array as it is, also after the call.</summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    public readonly IReadOnlyList<T> ArrayView<T>(int argument) => View<T>(Object<ScriptArray>(argument));

    /// <summary>The same of an argument that may be null.</summary>
    public readonly IReadOnlyList<T>? ArrayViewOrNull<T>(int argument) => ObjectOrNull<ScriptArray>(argument) is { } array ? View<T>(array) : null;

    /// <summary>A copy of an array argument.</summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    public readonly T[] ArrayArray<T>(int argument) => Copy<T>(Object<ScriptArray>(argument));

    /// <summary>The same of an argument that may be null.</summary>
    public readonly T[]? ArrayArrayOrNull<T>(int argument) => ObjectOrNull<ScriptArray>(argument) is { } array ? Copy<T>(array) : null;

    /// <summary>A copy of an array argument as a list.</summary>
    /// <exception cref="ScriptException">The argument is null.</exception>
    public readonly List<T> ArrayList<T>(int argument) => [.. Copy<T>(Object<ScriptArray>(argument))];

    /// <summary>The same of an argument that may be null.</summary>
    public readonly List<T>? ArrayListOrNull<T>(int argument) => ObjectOrNull<ScriptArray>(argument) is { } array ? [.. Copy<T>(array)] : null;

    /// <summary>The arguments of a variadic parameter.</summary>
    public readonly T[] Params<T>(int argument)
    {
        ReadOnlySpan<object?> packed = Variadic(argument);
        if (packed.IsEmpty)
        {
            return [];
        }

        var items = new T[packed.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = ((VariantValue)packed[i]!).To<T>();
        }

        return items;
    }

    /// <summary>An argument of any type that may not be null, as <see cref="AnyValue"/> gives it.</summary>
    /// <exception cref="ScriptException">It is null.</exception>
    public readonly object Any(int argument)
    {
        object? value = AnyValue(argument);
        if (value is null)
        {
            ThrowNull();
        }

        return value!;
    }

    /// <summary>Returns an array with these elements; null for null.</summary>
    public readonly void ReturnArray<T>(IEnumerable<T>? items)
    {
        if (items is null)
        {
            Objects = null;
        }
        else
        {
            ReturnSpan<T>(items as T[] ?? [.. items]);
        }
    }

    /// <summary>Returns an array with these elements.</summary>
    public readonly void ReturnSpan<T>(ReadOnlySpan<T> items) => Objects = Create(Callee.Function.ReturnType, items);

    /// <summary>Returns an array with the elements that a task gives; the script waits until they are there.</summary>
    /// <typeparam name="TItems">The collection of C#.</typeparam>
    /// <typeparam name="T">Its element.</typeparam>
    public readonly void ReturnArray<TItems, T>(Task<TItems> task)
        where TItems : class?, IEnumerable<T>?
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task.IsCompleted)
        {
            ReturnArray(task.GetAwaiter().GetResult());
        }
        else
        {
            _execution.Await(new PendingArray<TItems, T>(task));
        }
    }

    /// <inheritdoc cref="ReturnArray{TItems, T}(Task{TItems})"/>
    public readonly void ReturnArray<TItems, T>(ValueTask<TItems> task)
        where TItems : class?, IEnumerable<T>? => ReturnArray<TItems, T>(task.AsTask());

    /// <summary>Sets an <c>&amp;out</c> array to one with these elements; to null for null.</summary>
    public readonly void SetArray<T>(int argument, IEnumerable<T>? items) =>
        Slot(argument) = items is null ? null : Create<T>(Callee.Function.Parameters[argument].Type, items as T[] ?? [.. items]);

    private static IReadOnlyList<T> View<T>(ScriptArray array) => array as ScriptArray<T> as IReadOnlyList<T> ?? new ArrayView<T>(array);

    private readonly T[] Copy<T>(ScriptArray array)
    {
        ChargeBytes((long)array.Elements.Stride * array.Length);
        return ArrayAccess.Copy<T>(array);
    }

    private readonly ScriptArray Create<T>(Seraph.Language.Symbols.DataType type, ReadOnlySpan<T> items)
    {
        ArrayElements elements = ArrayElements.Of(type.Type);
        ChargeBytes((long)elements.Stride * items.Length);
        ScriptArray array = elements.Create(items.Length);
        ArrayAccess.Fill(array, items);
        return array;
    }
}

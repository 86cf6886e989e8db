using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>Stores a C# value of any type as the result of a call, or as an argument, where its script type lives.</summary>
internal static unsafe class ResultSlot
{
    public static void Store<T>(DataType type, ulong* numbers, ref object? objects, T value)
    {
        if (type.IsInNumbers && !typeof(T).IsValueType)
        {
            StoreBoxed(type, numbers, value);
        }
        else if (type.IsInNumbers)
        {
            NumberSlot.Store(numbers, value);
        }
        else if (type.IsInObjects)
        {
            object? stored = Carriers.ToScript(value);
            ObjectSlot.Check(type, stored);
            objects = type.Type.IsString ? stored ?? "" : stored;
        }
    }

    public static T Load<T>(DataType type, ulong* numbers, ref object? objects)
    {
        if (type.IsInNumbers)
        {
            return NumberSlot.Load<T>(numbers);
        }

        object? value = type.Type.IsString ? objects ?? "" : objects;
        return value is T own ? own : value is null ? default! : Carriers.ToHost<T>(value);
    }

    private static void StoreBoxed(DataType type, ulong* numbers, object? value)
    {
        if (value is null || HostType.Of(type.Type)?.Unbox(value, numbers) is not true)
        {
            throw new InvalidCastException($"'{value?.GetType().FullName ?? "null"}' is no '{type}'.");
        }
    }
}

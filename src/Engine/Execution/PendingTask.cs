using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>The task that a suspended script waits for.</summary>
internal class PendingTask(Task task)
{
    public Task Task { get; } = task;

    /// <summary>Stores the result of the completed task, or throws what it failed with.</summary>
    public virtual unsafe void Complete(DataType type, ulong* numbers, ref object? objects) => Task.GetAwaiter().GetResult();
}

/// <summary>The task that a suspended script waits for, with a result.</summary>
internal sealed class PendingTask<T>(Task<T> task) : PendingTask(task)
{
    public override unsafe void Complete(DataType type, ulong* numbers, ref object? objects) =>
        ResultSlot.Store(type, numbers, ref objects, ((Task<T>)Task).GetAwaiter().GetResult());
}

/// <summary>The task that a suspended script waits for, with elements for an array.</summary>
internal sealed class PendingArray<TItems, T>(Task<TItems> task) : PendingTask(task)
    where TItems : class?, IEnumerable<T>?
{
    public override unsafe void Complete(DataType type, ulong* numbers, ref object? objects)
    {
        TItems items = ((Task<TItems>)Task).GetAwaiter().GetResult();
        if (items is null)
        {
            objects = null;
            return;
        }

        T[] copied = [.. items];
        ScriptArray array = ArrayElements.Of(type.Type).Create(copied.Length);
        ArrayAccess.Fill<T>(array, copied);
        objects = array;
    }
}

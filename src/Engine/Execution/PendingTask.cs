namespace Seraph.Engine.Execution;

/// <summary>The task that a suspended script waits for.</summary>
internal class PendingTask(Task task)
{
    public Task Task { get; } = task;

    /// <summary>Gives what the completed task gave to the call that waits for it, or throws what it failed with.</summary>
    public virtual void Complete(ref CallFrame frame) => Task.GetAwaiter().GetResult();
}

/// <summary>The task that a suspended script waits for, with a result.</summary>
internal sealed class PendingTask<T>(Task<T> task) : PendingTask(task)
{
    public override void Complete(ref CallFrame frame) => frame.ReturnAny(((Task<T>)Task).GetAwaiter().GetResult());
}

/// <summary>The task that a suspended script waits for, with elements for an array.</summary>
internal sealed class PendingArray<TItems, T>(Task<TItems> task) : PendingTask(task)
    where TItems : class?, IEnumerable<T>?
{
    public override void Complete(ref CallFrame frame) => frame.ReturnArray<T>(((Task<TItems>)Task).GetAwaiter().GetResult());
}

/// <summary>The task that a suspended script waits for, with several values for result and outputs.</summary>
internal sealed class PendingValues<T>(Task<T> task, HostResult<T> store) : PendingTask(task)
{
    public override void Complete(ref CallFrame frame) => store(ref frame, ((Task<T>)Task).GetAwaiter().GetResult());
}

namespace Seraph.Engine.Execution;

/// <summary>A few idle executions of calls that own theirs, so that asynchronous calls do not allocate stacks each time.</summary>
internal static class ExecutionPool
{
    private static readonly ScriptExecution?[] Idle = new ScriptExecution?[8];

    public static ScriptExecution Rent()
    {
        for (int i = 0; i < Idle.Length; i++)
        {
            if (Idle[i] is not null && Interlocked.Exchange(ref Idle[i], null) is { } execution)
            {
                return execution;
            }
        }

        return new ScriptExecution();
    }

    public static void Return(ScriptExecution execution)
    {
        for (int i = 0; i < Idle.Length; i++)
        {
            if (Idle[i] is null && Interlocked.CompareExchange(ref Idle[i], execution, null) is null)
            {
                return;
            }
        }
    }
}

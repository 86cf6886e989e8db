namespace Seraph.Engine.Execution;

/// <summary>What an execution is asked to do; looked at after host calls and when the instruction budget is used up.</summary>
internal static class Requests
{
    /// <summary>Leave the loop, to go on later.</summary>
    public const int Suspend = 1;

    /// <summary>Stop for good.</summary>
    public const int Abort = 2;

    /// <summary>Wait for the task of the host function that has just returned.</summary>
    public const int Await = 4;

    /// <summary>Leave the loop for the turns of the other coroutines.</summary>
    public const int Yield = 8;

    /// <summary>For tests: leave compiled code wherever it looks at requests. The script doesn't notice.</summary>
    public const int Leave = 16;
}

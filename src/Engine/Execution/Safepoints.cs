namespace Seraph.Engine.Execution;

/// <summary>For tests: makes the safepoints of a call frequent, and asks something of it at some of them.</summary>
/// <param name="Slice">Instructions between two looks at limits and requests; with 1 every call and every round of a loop is one.</param>
/// <param name="Ask">
/// Called when a slice is used up, and whenever compiled code was left if <see cref="Requests.Leave"/> is asked. What it returns, bits of
/// <see cref="Requests"/>, is asked of the call.
/// </param>
internal sealed record Safepoints(long Slice, Func<ScriptExecution, int> Ask);

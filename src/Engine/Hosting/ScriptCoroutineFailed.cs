namespace Seraph;

/// <summary>
/// Is told of a coroutine that failed, on the thread that runs it; the other coroutines of the call go on. A host that wants
/// this keeps one in the context: <c>context.Set&lt;ScriptCoroutineFailed&gt;(e => …)</c>. Without one the first failure ends the
/// call with its exception. Limits and requests to stop end the call in any case.
/// </summary>
/// <param name="exception">What the coroutine failed with, and its stack.</param>
public delegate void ScriptCoroutineFailed(ScriptException exception);

using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Coroutines. What the time is, for <c>sleep</c>, says the <see cref="TimeProvider"/> kept in the context, else the system's.</summary>
[ScriptExport(Module = "coroutines", Namespace = "")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal static class CoroutineFunctions
{
    /// <summary>Makes a coroutine of a function. Its first turn comes when the caller yields, sleeps or ends.</summary>
    [ScriptDeclaration("void createCoRoutine(coroutine@ function, dictionary@ arguments)")]
    public static void CreateCoRoutine(ref CallFrame frame)
    {
        ScriptFunction function = frame.ObjectOrNull<ScriptFunction>(0) ?? throw new ScriptException(ScriptFault.NullPointerAccess);
        frame.ChargeBytes(ExecutionStacks.InitialBytes);
        frame.AddCoroutine(function, frame.ObjectOrNull<ScriptDictionary>(1));
    }

    /// <summary>Ends the turn: the other coroutines run until it is the caller's turn again.</summary>
    public static void Yield(ref CallFrame frame) => frame.Yield();

    /// <summary>Lets the others run until so many milliseconds have passed.</summary>
    public static Task Sleep(uint milliseconds, ScriptContext context, CancellationToken token) =>
        Task.Delay(TimeSpan.FromMilliseconds(milliseconds), context.Find<TimeProvider>() ?? TimeProvider.System, token);
}

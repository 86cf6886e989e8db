using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Coroutines. What the time is, for <c>sleep</c>, says the <see cref="TimeProvider"/> kept in the context, else the system's.</summary>
internal static class CoroutinesModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        module.Type("funcdef void coroutine(dictionary@ arguments)");
        Declare(module);
    }

    private static void Declare(FfiRegistryBuilder module) => module
        .Declare("void createCoRoutine(coroutine@ function, dictionary@ arguments)", static (ref f) =>
        {
            ScriptFunction function = f.ObjectOrNull<ScriptFunction>(0) ?? throw new ScriptException(ScriptFault.NullPointerAccess);
            f.ChargeBytes(ExecutionStacks.InitialBytes);
            f.AddCoroutine(function, f.ObjectOrNull<ScriptDictionary>(1));
        })
        .Declare("void yield()", static (ref f) => f.Yield())
        .Declare("void sleep(uint milliseconds)",
            static (ref f) => f.Return(Task.Delay(TimeSpan.FromMilliseconds(f.UInt32(0)), Clock(ref f), f.CancellationToken)));

    private static TimeProvider Clock(ref CallFrame frame) => frame.Context.Find<TimeProvider>() ?? TimeProvider.System;
}

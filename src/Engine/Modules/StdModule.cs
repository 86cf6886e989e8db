using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Output, assertions and exceptions.</summary>
internal static class StdModule
{
    public static void Register(FfiRegistryBuilder module) => module
        .Declare("void print(const ?&in...)",
            static (ref frame) => frame.Context.Output.Write(ValueText.Join(frame.Variadic(0))))
        .Declare("void println(const ?&in...)",
            static (ref frame) => frame.Context.Output.WriteLine(ValueText.Join(frame.Variadic(0))))
        .Declare("void eprint(const ?&in...)",
            static (ref frame) => frame.Context.ErrorOutput.Write(ValueText.Join(frame.Variadic(0))))
        .Declare("void eprintln(const ?&in...)",
            static (ref frame) => frame.Context.ErrorOutput.WriteLine(ValueText.Join(frame.Variadic(0))))
        .Declare("void throw(const string&in message)", static (ref frame) => frame.Throw(frame.String(0)))
        .Declare("string getExceptionInfo()", static (ref frame) => frame.Return(frame.CaughtMessage))
        .Declare("void assert(bool condition)", static (ref frame) =>
        {
            if (!frame.Bool(0))
            {
                throw new ScriptException(ScriptFault.AssertFailed);
            }
        })
        .Declare("void assert(bool condition, const string&in message)", static (ref frame) =>
        {
            if (!frame.Bool(0))
            {
                frame.Throw($"{ScriptFault.AssertFailed.Text()}: {frame.String(1)}");
            }
        });
}

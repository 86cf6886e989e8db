using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Output, assertions and exceptions.</summary>
[ScriptExport(Module = "std", Namespace = "")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal static class StdFunctions
{
    /// <summary>Writes all values, one behind the other.</summary>
    [ScriptDeclaration("void print(const ?&in...)")]
    public static void Print(ref CallFrame frame) => frame.Context.Output.Write(ValueText.Join(frame.Variadic(0)));

    /// <summary>Writes all values, one behind the other, and ends the line.</summary>
    [ScriptDeclaration("void println(const ?&in...)")]
    public static void PrintLine(ref CallFrame frame) => frame.Context.Output.WriteLine(ValueText.Join(frame.Variadic(0)));

    /// <summary>Writes all values to the output for errors.</summary>
    [ScriptDeclaration("void eprint(const ?&in...)")]
    public static void PrintError(ref CallFrame frame) => frame.Context.ErrorOutput.Write(ValueText.Join(frame.Variadic(0)));

    /// <summary>Writes all values to the output for errors, and ends the line.</summary>
    [ScriptDeclaration("void eprintln(const ?&in...)")]
    public static void PrintErrorLine(ref CallFrame frame) => frame.Context.ErrorOutput.WriteLine(ValueText.Join(frame.Variadic(0)));

    /// <summary>Raises an exception with this message.</summary>
    [ScriptDeclaration("void throw(const string&in message)")]
    public static void Throw(ref CallFrame frame, string message) => frame.Throw(message);

    /// <summary>The message of the exception that was caught last.</summary>
    public static string GetExceptionInfo(ref CallFrame frame) => frame.CaughtMessage;

    /// <summary>Raises "Assert failed", and the message if there is one, unless the condition is true.</summary>
    public static void Assert(bool condition)
    {
        if (!condition)
        {
            throw new ScriptException(ScriptFault.AssertFailed);
        }
    }

    /// <inheritdoc cref="Assert(bool)"/>
    public static void Assert(ref CallFrame frame, bool condition, string message)
    {
        if (!condition)
        {
            frame.Throw($"{ScriptFault.AssertFailed.Text()}: {message}");
        }
    }
}

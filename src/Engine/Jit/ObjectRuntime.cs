using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// What compiled code calls to make objects and strings. Those that can fail return a status: 0, or why the function is to be left.
/// </summary>
internal static unsafe class ObjectRuntime
{
    /// <summary>The status for something thrown, which the execution keeps. Other statuses are faults, plus one.</summary>
    public const int Thrown = -1;

    public static int NewArray(ScriptExecution execution, int type, int length, out object? result)
    {
        result = null;
        return Status(Interpreter.NewArray(execution, execution.Instance.Unit.Types[type], (uint)length, ref result));
    }

    public static int LoadFunction(ScriptExecution execution, int operand, out object? result)
    {
        result = null;
        return Status(Interpreter.LoadFunction(execution, execution.Instance.Unit, operand, ref result));
    }

    public static int NewDelegate(ScriptExecution execution, int operand, object? target, out object? result)
    {
        result = target;
        try
        {
            return Status(Interpreter.NewDelegate(execution, execution.Instance.Unit, operand, ref result));
        }
        catch (InvalidOperationException e)
        {
            return execution.KeepThrown(e);
        }
    }

    public static int CopyStruct(ScriptExecution execution, int type, object? source, out object? result)
    {
        result = null;
        return Status(Interpreter.CopyStruct(execution, execution.Instance.Unit.Types[type], source, ref result));
    }

    public static int BoxObject(ScriptExecution execution, int type, int isHandle, object? source, out object? result)
    {
        result = null;
        var instruction = new Instruction(OpCode.BoxObject, 0, 0, type, isHandle);
        return Status(Interpreter.BoxObject(execution, execution.Instance.Unit, &instruction, source, ref result));
    }

    public static int BoxNumber(ScriptExecution execution, int type, out object? result)
    {
        result = null;
        return Status(Interpreter.BoxNumber(execution, execution.Instance.Unit, type, CompiledRuntime.WindowNumbers(execution), ref result));
    }

    public static int PackObjects(ScriptExecution execution, int count, out object? result)
    {
        result = null;
        return Status(Interpreter.PackObjects(execution, ref CompiledRuntime.WindowObjects(execution), count, ref result));
    }

    public static int ConcatMany(ScriptExecution execution, int count, out object? result)
    {
        result = null;
        try
        {
            return Status(Interpreter.ConcatMany(execution, ref CompiledRuntime.WindowObjects(execution), count, ref result));
        }
        catch (OutOfMemoryException e)
        {
            return execution.KeepThrown(e);
        }
    }

    public static int ConcatStrings(ScriptExecution execution, object? left, object? right, out object? result)
    {
        result = null;
        try
        {
            return Status(Interpreter.ConcatStrings(execution, left, right, ref result));
        }
        catch (OutOfMemoryException e)
        {
            return execution.KeepThrown(e);
        }
    }

    public static int NumberToString(ScriptExecution execution, long bits, int kind, out object? result)
    {
        result = null;
        return Status(Interpreter.NumberToString(execution, (ulong)bits, (NumericKind)kind, ref result));
    }

    public static int AppendString(ScriptExecution execution, object? text, object? appended, out object? result)
    {
        result = text;
        try
        {
            return Status(Interpreter.AppendText(execution, Unsafe.As<string?>(appended), ref result));
        }
        catch (OutOfMemoryException e)
        {
            return execution.KeepThrown(e);
        }
    }

    public static int AppendNumber(ScriptExecution execution, object? text, long bits, int kind, out object? result)
    {
        result = text;
        try
        {
            return Status(Interpreter.AppendNumber(execution, (ulong)bits, (NumericKind)kind, ref result));
        }
        catch (OutOfMemoryException e)
        {
            return execution.KeepThrown(e);
        }
    }

    public static int ReadText(ScriptExecution execution, object? text, out object? result)
    {
        object? source = text;
        result = null;
        return Status(Interpreter.ReadText(execution, ref source, ref result));
    }

    public static object? CastObject(ScriptExecution execution, object? value, int type) =>
        Interpreter.CastObject(value, execution.Instance.Unit, type);

    public static object? UnboxObject(ScriptExecution execution, object? value, int type) =>
        Interpreter.UnboxObject(execution.Instance.Unit, type, value);

    public static object? UnpackObject(ScriptExecution execution, object? arguments, int index) => Interpreter.UnpackObject(arguments, index);

    public static int StringLength(object? text) => Unsafe.As<string?>(text)?.Length ?? 0;

    public static int EqualStrings(object? left, object? right) => Interpreter.EqualStrings(left, right) ? 1 : 0;

    /// <summary>The status of a helper of the interpreter.</summary>
    private static int Status(ScriptFault fault) => fault == Interpreter.NoFault ? 0 : (int)fault + 1;
}

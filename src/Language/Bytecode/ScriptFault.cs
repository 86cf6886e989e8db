namespace Seraph.Language.Bytecode;

/// <summary>The run-time faults of the language itself. Texts are those of the reference, word for word.</summary>
internal enum ScriptFault : ushort
{
    NullPointerAccess,
    DivideByZero,
    OverflowInIntegerDivision,
    OverflowInExponentOperation,
    IndexOutOfBounds,
    OutOfRange,
    TooLargeArraySize,
    StackOverflow,
    UnboundFunctionCalled,
    MismatchingTypesInValueAssignment,
    AssertFailed,
    InstructionLimit,
    MemoryLimit,
    TimeLimit,
    Aborted,
    CannotSuspendInCallback,
    NoReturnValue,
    TooManyNestedCalls,
}

internal static class ScriptFaults
{
    public static string Text(this ScriptFault fault) => fault switch
    {
        ScriptFault.NullPointerAccess => "Null pointer access",
        ScriptFault.DivideByZero => "Divide by zero",
        ScriptFault.OverflowInIntegerDivision => "Overflow in integer division",
        ScriptFault.OverflowInExponentOperation => "Overflow in exponent operation",
        ScriptFault.IndexOutOfBounds => "Index out of bounds",
        ScriptFault.OutOfRange => "Out of range",
        ScriptFault.TooLargeArraySize => "Too large array size",
        ScriptFault.StackOverflow => "Stack overflow",
        ScriptFault.UnboundFunctionCalled => "Unbound function called",
        ScriptFault.MismatchingTypesInValueAssignment => "Mismatching types in value assignment",
        ScriptFault.AssertFailed => "Assert failed",
        ScriptFault.InstructionLimit => "Instruction limit exceeded",
        ScriptFault.MemoryLimit => "Memory limit exceeded",
        ScriptFault.TimeLimit => "Time limit exceeded",
        ScriptFault.Aborted => "Aborted",
        ScriptFault.CannotSuspendInCallback => "Cannot suspend inside a host callback",
        ScriptFault.NoReturnValue => "Function ended without a return value",
        ScriptFault.TooManyNestedCalls => "Too many nested calls",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// String variables that grow by <c>+=</c> (docs/decisions/0009): appending goes into the register, and whatever else uses the
/// variable reads it as a string into another register first.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private static LocalVariable? GrowingText(BoundExpression expression) =>
        WithoutReinterpretation(expression) is BoundLocal { Variable: { IsGrowingText: true } variable } ? variable : null;

    /// <summary>The x of <c>s = s + x</c>, where s grows; null for any other value.</summary>
    private static BoundExpression? AppendedValue(LocalVariable variable, BoundExpression value) =>
        variable.IsGrowingText
        && value is BoundCall { Function.Intrinsic: FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber, Object: { } left } call
        && ReferenceEquals(GrowingText(left), variable)
            ? call.Arguments[0].Value
            : null;

    private int WriteAppend(LocalVariable variable, BoundExpression value, int wanted)
    {
        Mark mark = Save();
        int operand = Write(value, InPlace);
        Restore(mark);
        if (value.Type.IsInNumbers)
        {
            Emit(OpCode.AppendNumber, variable.Register, operand, (int)value.Type.Type.Numeric);
        }
        else
        {
            Emit(OpCode.AppendString, variable.Register, operand);
        }

        return wanted == Discard ? Nowhere : WriteText(variable.Register, wanted);
    }

    /// <summary>The string in the register of a variable that grows.</summary>
    private int WriteText(int variable, int wanted)
    {
        int register = ObjectResult(wanted);
        Emit(OpCode.ReadText, register, variable);
        return register;
    }

    private int WriteNumberToText(BoundConversion conversion, int wanted)
    {
        Mark mark = Save();
        int operand = Write(conversion.Operand, InPlace);
        Restore(mark);
        int register = ObjectResult(wanted);
        Emit(OpCode.NumberToString, register, operand, (int)conversion.Operand.Type.Type.Numeric);
        return register;
    }
}

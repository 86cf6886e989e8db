using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Strings that grow by <c>+=</c> (docs/decisions/0009). Of a local variable: appending goes into its register, and whatever else
/// uses the variable reads it as a string into another register first. Of a field or global: the text that grows is taken out,
/// appended to and put back; whatever else loads the place reads it as a string.
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

    /// <summary>The x of <c>p = p + x</c>, where p is one field or global of an object that stands in a register.</summary>
    private static BoundExpression? AppendedToPlace(BoundExpression target, BoundExpression value) =>
        target.Type.Type.IsString && target is BoundGlobal or BoundField { Object: BoundLocal or BoundThis }
        && value is BoundCall { Function.Intrinsic: FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber, Object: { } left } call
        && ReferenceEquals(WithoutReinterpretation(left), target)
            ? call.Arguments[0].Value
            : null;

    private int WriteAppendToPlace(BoundExpression target, BoundExpression value, int wanted)
    {
        Mark mark = Save();
        int operand = Write(value, Anywhere);
        Place place = Reserve(target);
        Fill(ref place);
        int text = AllocateObject();
        if (place.Kind == PlaceKind.Global)
        {
            Emit(OpCode.LoadGlobalObject, text, place.Index);
        }
        else
        {
            Emit(OpCode.LoadFieldObject, text, place.Register, Operand16(place.Index));
        }

        EmitAppend(text, operand, value.Type);
        StoreRoot(place, text);
        if (wanted != Discard)
        {
            Emit(OpCode.ReadText, text, text);
        }

        return Finish(mark, target.Type, text, wanted);
    }

    /// <summary>What a field or global holds may be a text that grows.</summary>
    private void EmitReadText(DataType type, int register)
    {
        if (type.Type.IsString && !type.IsInNumbers)
        {
            Emit(OpCode.ReadText, register, register);
        }
    }

    private void EmitAppend(int text, int operand, DataType type)
    {
        if (type.IsInNumbers)
        {
            Emit(OpCode.AppendNumber, text, operand, (int)type.Type.Numeric);
        }
        else
        {
            Emit(OpCode.AppendString, text, operand);
        }
    }

    private int WriteAppend(LocalVariable variable, BoundExpression value, int wanted)
    {
        Mark mark = Save();
        int operand = Write(value, InPlace);
        Restore(mark);
        EmitAppend(variable.Register, operand, value.Type);
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

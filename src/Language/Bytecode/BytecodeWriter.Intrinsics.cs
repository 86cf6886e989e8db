using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Host functions that are instructions, the joining of strings above all.</summary>
internal sealed partial class BytecodeWriter
{
    // Longer chains are joined in parts: the count is an operand of 8 bits.
    private const int ConcatenationLimit = 128;

    /// <summary>Writes the instruction of an intrinsic; null for an ordinary call.</summary>
    private int? WriteIntrinsic(BoundExpression expression, int wanted) => expression switch
    {
        BoundCall call => WriteIntrinsic(call.Function.Intrinsic, call.Object, call.Arguments, wanted),
        BoundPropertyAccess property => WriteIntrinsic(property.Getter!.Intrinsic, property.Object, property.Arguments, wanted),
        _ => null,
    };

    private int? WriteIntrinsic(FfiIntrinsic intrinsic, BoundExpression? @object, BoundArgument[] arguments, int wanted)
    {
        switch (intrinsic)
        {
            case FfiIntrinsic.ArrayLength:
                return WriteInstruction(OpCode.ArrayLength, WithoutNullCheck(Operand(@object, arguments, 0)), wanted);
            case FfiIntrinsic.StringLength when GrowingText(Operand(@object, arguments, 0)) is { } text:
                int length = NumberResult(wanted);
                Emit(OpCode.TextLength, length, text.Register);
                return length;
            case FfiIntrinsic.StringLength:
                return WriteInstruction(OpCode.StringLength, Operand(@object, arguments, 0), wanted);
            case FfiIntrinsic.SquareRoot:
                return WriteInstruction(OpCode.SqrtDouble, Operand(@object, arguments, 0), wanted);
            case FfiIntrinsic.StringEquals:
                Mark mark = Save();
                BoundExpression first = Operand(@object, arguments, 0);
                BoundExpression second = Operand(@object, arguments, 1);
                bool waits = GrowingText(first) is not null;
                int left = waits ? Nowhere : WriteBefore(first, second);
                int right = Write(second, InPlace);
                left = waits ? Write(first, Anywhere) : left;
                Restore(mark);
                int register = NumberResult(wanted);
                Emit(OpCode.EqualStrings, register, left, right);
                return register;
            default:
                return null;
        }
    }

    private int WriteInstruction(OpCode operation, BoundExpression operand, int wanted)
    {
        Mark mark = Save();
        int source = Write(operand, InPlace);
        Restore(mark);
        int register = NumberResult(wanted);
        Emit(operation, register, source);
        return register;
    }

    /// <summary>An operand of an intrinsic, which may be a method or a function.</summary>
    private static BoundExpression Operand(BoundExpression? @object, BoundArgument[] arguments, int index) =>
        @object is null ? arguments[index].Value! : index == 0 ? @object : arguments[index - 1].Value!;

    private PendingCall BeginConcatenation(BoundCall concatenation)
    {
        PendingCall call = NewPending();
        call.Objects = _objects;
        call.StringCount = 0;
        BoundExpression expression = concatenation;
        while (expression is BoundCall { Function.Intrinsic: FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber } join)
        {
            BoundExpression operand = Operand(join.Object, join.Arguments, 1);
            _spine.Add(join.Function.Intrinsic == FfiIntrinsic.StringConcat
                ? operand
                : new BoundConversion(operand.Span, join.Type, BoundConversionKind.NumberToText, operand));
            call.StringCount++;
            expression = WithoutReinterpretation(Operand(join.Object, join.Arguments, 0));
        }

        call.Object = expression;
        return call;
    }

    // A variable is read when the second string has been evaluated, so it waits where it is.
    private int WantedOfFirstString(PendingCall call) =>
        RegisterOf(call.Object!) >= 0 ? InPlace : call.StringCount == 1 ? Anywhere : call.Objects;

    // A text that grows waits in its variable for the second string too.
    private int WriteWaiting(PendingCall call, int first, int wanted) =>
        GrowingText(call.Object!) is { } variable ? WriteText(variable.Register, wanted) : first;

    private int FinishConcatenation(PendingCall call, int first, int wanted)
    {
        if (call.StringCount == 1)
        {
            int second = Write(Pop(_spine), InPlace);
            first = WriteWaiting(call, first, Anywhere);
            Restore(new Mark(call.NumbersBefore, call.ObjectsBefore));
            int pair = ObjectResult(wanted);
            Emit(OpCode.ConcatStrings, pair, first, second);
            return pair;
        }

        int start = call.Objects;
        int filled = 1;
        for (int i = 0; i < call.StringCount; i++)
        {
            SetNumbers(call.NumbersBefore);
            SetObjects(start + filled);
            Write(Pop(_spine), start + filled);
            SetObjects(start + ++filled);
            if (i == 0)
            {
                first = WriteWaiting(call, first, start);
                if (first != start)
                {
                    Emit(OpCode.MoveObject, start, first);
                }
            }

            if (filled == ConcatenationLimit && i + 1 < call.StringCount)
            {
                Emit(OpCode.ConcatMany, start, start, d: filled);
                filled = 1;
            }
        }

        Restore(new Mark(call.NumbersBefore, call.ObjectsBefore));
        int register = ObjectResult(wanted);
        if (filled == 2)
        {
            Emit(OpCode.ConcatStrings, register, start, start + 1);
        }
        else
        {
            Emit(OpCode.ConcatMany, register, start, d: filled);
        }

        return register;
    }
}

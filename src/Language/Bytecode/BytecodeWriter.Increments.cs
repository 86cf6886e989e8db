using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Compound assignments and increments: a place is read, changed and written.</summary>
internal sealed partial class BytecodeWriter
{
    private const ulong OneAsFloat = 0x3f80_0000UL;

    private int WriteCompoundAssignment(BoundCompoundAssignment assignment, int wanted)
    {
        Mark mark = Save();
        DataType type = assignment.Target.Type;
        NumericKind own = type.Type.Numeric;
        if (wanted >= 0 && IsFresh(type, wanted))
        {
            Claim(type, wanted);
        }

        Place outer = Reserve(assignment.Target);
        Fill(ref outer);
        bool isImmediate = TryGetImmediate(assignment.Operator, assignment.Kind, assignment.Value, out int immediate);

        // A property is read before the right side is evaluated, anything else after it.
        Place place = default;
        int old = outer.Kind == PlaceKind.Property ? LoadToChange(outer, out place) : Nowhere;
        int value = isImmediate ? Nowhere : Write(assignment.Value, InPlace);
        old = old == Nowhere ? LoadToChange(outer, out place) : old;

        int result = place.IsRegister ? place.Register
            : wanted >= 0 && IsFresh(type, wanted) ? wanted
            : AllocateNumbers(1);
        bool isConverted = NumberOperations.Convert(own, assignment.Kind) != OpCode.Nop;
        int computed = result;
        if (isConverted)
        {
            computed = AllocateNumbers(1);
            EmitConversion(own, assignment.Kind, computed, old);
            old = computed;
        }

        if (isImmediate)
        {
            Emit(NumberOperations.WithConstant(assignment.Operator, assignment.Kind), computed, old, immediate);
        }
        else
        {
            EmitOperator(assignment.Operator, assignment.Kind, computed, old, value);
        }

        if (wanted == Discard && place.CutsValues && assignment.Kind.IsInteger() && own.IsInteger())
        {
            result = computed;
        }
        else
        {
            EmitConversion(assignment.Kind, own, result, computed);
        }

        if (outer.IsRegister)
        {
            Restore(mark);
            return wanted == Discard ? Nowhere : Load(outer, wanted);
        }

        StoreChanged(outer, place, result);
        return Finish(mark, type, result, wanted);
    }

    /// <summary>
    /// Loads a value that will be changed. Of a struct that lies in no register the whole is loaded, once, and its member is a
    /// place in that copy.
    /// </summary>
    private int LoadToChange(in Place outer, out Place place)
    {
        if (outer.Member < 0 || outer.Kind == PlaceKind.Local)
        {
            place = outer;
            return Load(outer, outer.IsRegister ? InPlace : Anywhere);
        }

        place = new Place { Type = outer.Type, Root = outer.Root, Member = outer.Member };
        ReserveLocal(ref place, LoadRoot(outer, outer.Root, Anywhere));
        return Load(place, InPlace);
    }

    private void StoreChanged(in Place outer, in Place place, int value)
    {
        Store(place, value);
        if (outer.Member >= 0 && outer.Kind != PlaceKind.Local)
        {
            StoreRoot(outer, place.Register - (place.Member < 0 ? outer.Member / 8 : 0));
        }
    }

    private int WriteIncrement(BoundIncrement increment, int wanted)
    {
        Mark mark = Save();
        DataType type = increment.Type;
        if (wanted >= 0 && IsFresh(type, wanted))
        {
            Claim(type, wanted);
        }

        Place place = Reserve(increment.Target);
        Fill(ref place);
        int one = !type.Type.Numeric.IsReal() ? Nowhere
            : WriteConstant(type.Type.Numeric == NumericKind.Double ? ConstantValue.Of(1.0).Bits : OneAsFloat);
        return place.IsRegister
            ? IncrementRegister(increment, place.Register, one, mark, wanted)
            : IncrementPlace(increment, place, one, mark, wanted);
    }

    private int IncrementRegister(BoundIncrement increment, int register, int one, Mark mark, int wanted)
    {
        DataType type = increment.Type;
        if (wanted == Discard || (!increment.IsPostfix && wanted == InPlace))
        {
            EmitIncrement(increment, register, register, one, mayCut: false);
            return Finish(mark, type, register, wanted);
        }

        // The old value is taken before, the new one after; either is a copy, not the variable.
        int result = wanted >= 0 && wanted != register ? wanted : AllocateNumbers(1);
        if (increment.IsPostfix)
        {
            Emit(OpCode.Move, result, register);
        }

        EmitIncrement(increment, register, register, one, mayCut: false);
        if (!increment.IsPostfix)
        {
            Emit(OpCode.Move, result, register);
        }

        return Finish(mark, type, result, wanted);
    }

    private int IncrementPlace(BoundIncrement increment, in Place outer, int one, Mark mark, int wanted)
    {
        bool keepsOld = increment.IsPostfix && wanted != Discard;
        int old = LoadToChange(outer, out Place place);
        if (place.IsRegister && keepsOld)
        {
            int copy = AllocateNumbers(1);
            Emit(OpCode.Move, copy, old);
            old = copy;
        }

        int result = place.IsRegister ? place.Register : AllocateNumbers(1);
        EmitIncrement(increment, result, old, one, place.CutsValues && (wanted == Discard || keepsOld));
        StoreChanged(outer, place, result);
        return Finish(mark, increment.Type, keepsOld ? old : result, wanted);
    }

    private void EmitIncrement(BoundIncrement increment, int to, int from, int one, bool mayCut)
    {
        NumericKind kind = increment.Type.Type.Numeric;
        if (kind.IsReal())
        {
            EmitOperator(increment.IsDecrement ? BoundBinaryOperator.Subtract : BoundBinaryOperator.Add, kind, to, from, one);
            return;
        }

        Emit(NumberOperations.WithConstant(BoundBinaryOperator.Add, kind), to, from, increment.IsDecrement ? -1 : 1);
        if (!mayCut)
        {
            EmitNarrow(kind, to);
        }
    }
}

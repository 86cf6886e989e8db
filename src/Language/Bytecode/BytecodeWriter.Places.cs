using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Places: registers for object and index are reserved (<see cref="Reserve"/>), filled by evaluating them
/// (<see cref="Fill"/>), and then the place can be loaded and stored any number of times.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private Place Reserve(BoundExpression target)
    {
        BoundExpression root = WithoutReinterpretation(target);
        var place = new Place { Type = target.Type, Root = target.Type, Member = -1, Register = -1 };
        if (root is BoundField { Object.Type.IsInNumbers: true } member)
        {
            place.Member = StructMember(member, out root);
            place.Root = root.Type;
        }

        switch (root)
        {
            case BoundLocal local:
                ReserveLocal(ref place, local.Variable.Register);
                place.IsGrowingText = local.Variable.IsGrowingText;
                break;
            case BoundGlobal global:
                place.Kind = PlaceKind.Global;
                place.Index = Operand16(global.Global.Slot);
                break;
            case BoundField field:
                place.Kind = PlaceKind.Field;
                place.Index = field.Field.Offset;
                if (place.Member >= 0 && IsWholeMember(place.Type))
                {
                    place.Index += place.Member;
                    place.Member = -1;
                    place.Root = place.Type;
                }

                ReserveOperand(WithoutNullCheck(field.Object), out place.Register, out place.Object);
                break;
            case BoundElement element:
                place.Kind = PlaceKind.Element;
                ReserveOperand(element.Index, out place.Index, out place.IndexValue);
                ReserveOperand(WithoutNullCheck(element.Array), out place.Register, out place.Object);
                break;
            case BoundCall call:
                place.Kind = PlaceKind.Reference;
                place.Call = call;
                place.Register = AllocateObject();
                place.Index = AllocateNumbers(1);
                break;
            case BoundReference reference:
                place.Kind = PlaceKind.Reference;
                place.Register = reference.Declaration.ObjectRegister;
                place.Index = reference.Declaration.IndexRegister;
                break;
            case BoundPropertyAccess property:
                place.Kind = PlaceKind.Property;
                place.Property = ReserveProperty(property);
                break;
            default:
                throw new InvalidOperationException($"'{root.GetType().Name}' is no place.");
        }

        return place;
    }

    private void Fill(ref Place place)
    {
        if (place.IndexValue is { } index)
        {
            FillRegister(index, place.Index);
        }

        if (place.Object is { } @object)
        {
            FillRegister(@object, place.Register);
        }

        if (place.Property is { } property)
        {
            FillProperty(property);
        }

        if (place.Call is { } call)
        {
            WriteReference(call, place.Register, place.Index);
        }
    }

    /// <summary>Loads what the place holds. A local is not copied unless a part of a struct is wanted apart from it.</summary>
    private int Load(in Place place, int wanted)
    {
        if (place.Member < 0)
        {
            return LoadRoot(place, place.Root, wanted);
        }

        Mark mark = Save();
        int root = LoadRoot(place, place.Root, InPlace);
        return WriteMember(mark, place.Type, root, place.Member, wanted);
    }

    private void Store(in Place place, int value)
    {
        if (place.Member < 0)
        {
            StoreRoot(place, value);
            return;
        }

        if (place.Kind == PlaceKind.Local)
        {
            EmitStoreMember(place, place.Register, value);
            return;
        }

        Mark mark = Save();
        int root = LoadRoot(place, place.Root, Anywhere);
        EmitStoreMember(place, root, value);
        StoreRoot(place, root);
        Restore(mark);
    }

    // A part that fills registers of its own is a variable like any other, but for being read in order.
    private static void ReserveLocal(ref Place place, int register)
    {
        place.Kind = PlaceKind.Local;
        place.Register = register;
        if (place.Member >= 0 && FillsRegisters(place.Type, place.Member))
        {
            place.Register += place.Member / 8;
            place.Member = -1;
            place.Root = place.Type;
            place.IsPartOfStruct = true;
        }
    }

    private static bool FillsRegisters(DataType type, int offset) => offset % 8 == 0 && type.Type.SizeInBytes == type.NumberSlots * 8;

    private void ReserveOperand(BoundExpression expression, out int register, out BoundExpression? toEvaluate)
    {
        register = RegisterOf(expression);
        toEvaluate = null;
        if (register < 0)
        {
            register = Allocate(expression.Type);
            toEvaluate = expression;
        }
    }

    // While the register is the last one, it may serve its own expression, so that the result of a call need not be moved.
    private void FillRegister(BoundExpression expression, int register)
    {
        DataType type = expression.Type;
        if (Top(type) == register + (type.IsInNumbers ? type.NumberSlots : 1))
        {
            SetTop(type, register);
        }

        Write(expression, register);
        Claim(type, register);
    }

    private int LoadRoot(in Place place, DataType type, int wanted)
    {
        switch (place.Kind)
        {
            case PlaceKind.Local when place.IsGrowingText:
                return WriteText(place.Register, wanted);
            case PlaceKind.Local:
                return Deliver(type, place.Register, place.IsPartOfStruct && wanted == Anywhere ? Allocate(type) : wanted);
            case PlaceKind.Global when !type.IsInNumbers:
                int @object = ObjectResult(wanted);
                Emit(OpCode.LoadGlobalObject, @object, place.Index);
                EmitReadText(type, @object);
                return @object;
            case PlaceKind.Global:
                int number = Result(type, wanted);
                EmitGlobal(OpCode.LoadGlobal, OpCode.LoadGlobalSlots, type, number, place.Index);
                return number;
            case PlaceKind.Field:
                int field = Result(type, wanted);
                EmitLoadField(type, field, place.Register, place.Index);
                return field;
            case PlaceKind.Element:
                int element = Result(type, wanted);
                Emit(MemoryOperations.LoadElement(type), element, place.Register, place.Index, MemoryOperations.Slots(type));
                return element;
            case PlaceKind.Reference:
                return LoadReference(type, place.Register, place.Index, wanted);
            default:
                return CallAccessor(place.Property!, place.Property!.Access.Getter!, Nowhere, wanted);
        }
    }

    private void StoreRoot(in Place place, int value)
    {
        DataType type = place.Root;
        switch (place.Kind)
        {
            case PlaceKind.Local:
                Move(type, place.Register, value);
                break;
            case PlaceKind.Global when !type.IsInNumbers:
                Emit(OpCode.StoreGlobalObject, value, place.Index);
                break;
            case PlaceKind.Global:
                EmitGlobal(OpCode.StoreGlobal, OpCode.StoreGlobalSlots, type, value, place.Index);
                break;
            case PlaceKind.Field:
                Emit(
                    MemoryOperations.StoreField(type), value, place.Register, Operand16(place.Index),
                    MemoryOperations.Slots(type));
                break;
            case PlaceKind.Element:
                Emit(MemoryOperations.StoreElement(type), value, place.Register, place.Index, MemoryOperations.Slots(type));
                break;
            case PlaceKind.Reference:
                StoreReference(type, place.Register, place.Index, value);
                break;
            default:
                CallAccessor(place.Property!, place.Property!.Access.Setter!, value, Discard);
                break;
        }
    }

    private void EmitGlobal(OpCode single, OpCode several, DataType type, int register, int slot)
    {
        if (type.NumberSlots == 1)
        {
            Emit(single, register, slot);
        }
        else
        {
            Emit(several, register, slot, d: type.NumberSlots);
        }
    }

    private void EmitStoreMember(in Place place, int start, int value)
    {
        if (FillsRegisters(place.Type, place.Member))
        {
            Move(place.Type, start + (place.Member / 8), value);
            return;
        }

        Emit(
            MemoryOperations.StoreMember(place.Type), value, start, Operand16(place.Member),
            MemoryOperations.MemberBytes(place.Type));
    }
}

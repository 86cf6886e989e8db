using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Bytecode;

/// <summary>Globals, fields, members and elements: each access fits what is there.</summary>
internal sealed partial class FunctionVerifier
{
    private const int ReferenceForm = OpCode.LoadFieldObject - OpCode.LoadFieldInt8;

    private bool ApplyMemory(Instruction instruction, RegisterState state)
    {
        switch (instruction.Op)
        {
            case OpCode.LoadGlobal or OpCode.StoreGlobal:
                Require(globals.Number(instruction.B) is { IsValid: true, NumberSlots: 1 }, "No global of one slot begins there");
                SetLoaded(instruction.Op == OpCode.LoadGlobal, state, instruction.A, 1);
                return true;
            case OpCode.LoadGlobalSlots or OpCode.StoreGlobalSlots:
                DataType several = globals.Number(instruction.B);
                Require(several.IsValid && several.NumberSlots == instruction.D, "No global of this size begins there");
                SetLoaded(instruction.Op == OpCode.LoadGlobalSlots, state, instruction.A, instruction.D);
                return true;
            case OpCode.LoadGlobalObject:
                DataType loaded = globals.Object(instruction.B);
                Require(loaded.IsValid, "No global begins there");
                SetHeld(state, instruction.A, loaded);
                return true;
            case OpCode.StoreGlobalObject:
                DataType stored = globals.Object(instruction.B);
                Require(stored.IsValid, "No global begins there");
                RequireHeld(state, instruction.A, stored);
                return true;
            case OpCode.ExchangeGlobalObject or OpCode.ExchangeFieldObject or OpCode.ExchangeElementObject:
                DataType exchanged = PlaceOf(instruction, state);
                RequireStored(state, instruction.A, exchanged);
                SetObject(state, instruction.A, exchanged);
                return true;
            case >= OpCode.LoadFieldInt8 and <= OpCode.StoreFieldObject:
                ApplyField(instruction, instruction.Op - OpCode.LoadFieldInt8, state);
                return true;
            case >= OpCode.LoadMemberInt8 and <= OpCode.StoreMemberSlots:
                ApplyMember(instruction, state);
                return true;
            case >= OpCode.LoadElementInt8 and <= OpCode.StoreElementObject:
                ApplyElement(instruction, instruction.Op - OpCode.LoadElementInt8, state);
                return true;
            case OpCode.ArrayLength:
                ElementOf(state.Object(instruction.B));
                state.SetNumbers(instruction.A, 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What a place for a reference holds; not valid where the access raises an exception in any case.</summary>
    private DataType PlaceOf(Instruction instruction, RegisterState state)
    {
        if (instruction.Op is OpCode.StoreGlobalObject or OpCode.ExchangeGlobalObject)
        {
            DataType global = globals.Object(instruction.B);
            Require(global.IsValid, "No global begins there");
            return global;
        }

        ReferenceValue holder = state.Object(instruction.B);
        if (holder.IsNull)
        {
            return default;
        }

        if (instruction.Op is OpCode.StoreElementObject or OpCode.ExchangeElementObject)
        {
            DataType element = ElementOf(holder);
            Require(element is { IsValid: true, IsInObjects: true }, $"{holder} has no references as elements");
            return element;
        }

        foreach (TypeDef type in holder.Types)
        {
            if (FindField(type, instruction.C, ReferenceForm, 0) is { IsValid: true } field)
            {
                return field;
            }
        }

        Fail($"{holder} has no reference {instruction.C}");
        return default;
    }

    private void ApplyField(Instruction instruction, int form, RegisterState state)
    {
        ReferenceValue value = state.Object(instruction.B);
        if (value.IsNull)
        {
            SetAfterFault(instruction, form, state);
            return;
        }

        DataType field = default;
        foreach (TypeDef type in value.Types)
        {
            field = field.IsValid ? field : FindField(type, instruction.C, form, instruction.D);
        }

        Require(field.IsValid, $"{value} has no such field at {instruction.C}");
        if (_hasFailed)
        {
            return;
        }

        if (!MemoryForm.IsObject(form))
        {
            SetAccessed(instruction, form, field, state);
        }
        else if (MemoryForm.IsLoad(form))
        {
            SetHeld(state, instruction.A, field);
        }
        else
        {
            RequireHeld(state, instruction.A, field);
        }
    }

    private void ApplyElement(Instruction instruction, int form, RegisterState state)
    {
        ReferenceValue value = state.Object(instruction.B);
        if (value.IsNull)
        {
            SetAfterFault(instruction, form, state);
            return;
        }

        DataType element = ElementOf(value);
        if (!_hasFailed)
        {
            Require(Fits(element, form, instruction.D), $"The access does not fit an element of type {element}");
            SetAccessed(instruction, form, element, state);
        }
    }

    private void ApplyMember(Instruction instruction, RegisterState state)
    {
        bool isStruct = instruction.Op is OpCode.LoadMemberSlots or OpCode.StoreMemberSlots;
        bool isLoad = instruction.Op is < OpCode.StoreMember8 or OpCode.LoadMemberSlots;
        int size = isStruct ? instruction.D : MemberSize(instruction.Op);
        RequireNumbers(state, instruction.B + (instruction.C / 8), MemberSlots(instruction.C, size));
        int slots = isStruct ? (size + 7) / 8 : 1;
        if (isLoad)
        {
            state.SetNumbers(instruction.A, slots);
        }
        else
        {
            RequireNumbers(state, instruction.A, slots);
        }
    }

    /// <summary>The element type of a value that is an array.</summary>
    private DataType ElementOf(ReferenceValue value)
    {
        foreach (TypeDef type in value.Types)
        {
            if (type.IsArray)
            {
                return type.Template!.Arguments[0];
            }
        }

        Require(value.IsNull, $"{value} is no array");
        return default;
    }

    /// <summary>The type of the field of a script class, its bases included, that an access reaches exactly.</summary>
    private static DataType FindField(TypeDef type, int offset, int form, int slots)
    {
        bool isObject = MemoryForm.IsObject(form);
        for (TypeDef? level = type; level?.Layout is { } layout; level = level.Base)
        {
            foreach (FieldDef field in layout.Fields)
            {
                if (field.Type.IsInNumbers == isObject)
                {
                    continue;
                }

                if (isObject ? field.Offset == offset : field.Offset == offset && Fits(field.Type, form, slots))
                {
                    return field.Type;
                }

                if (!isObject && FindMember(field.Type, offset - field.Offset, form, slots) is { IsValid: true } member)
                {
                    return member;
                }
            }
        }

        return default;
    }

    /// <summary>A member of a struct that an access of its size reaches; of a struct in it only one that fills its slots.</summary>
    private static DataType FindMember(DataType type, int offset, int form, int slots)
    {
        if (offset < 0 || offset >= type.Type.SizeInBytes || type.Type.Kind != TypeKind.Struct)
        {
            return default;
        }

        foreach (KeyValuePair<Name, MemberSet> entry in type.Type.Members.Entries)
        {
            if (entry.Value.Field is not { Type.IsInNumbers: true } field)
            {
                continue;
            }

            bool isWhole = field.Type.Type.Numeric != NumericKind.None || field.Type.Type.SizeInBytes == slots * 8;
            if (field.Offset == offset && isWhole && Fits(field.Type, form, slots))
            {
                return field.Type;
            }

            if (FindMember(field.Type, offset - field.Offset, form, slots) is { IsValid: true } member)
            {
                return member;
            }
        }

        return default;
    }

    private static bool Fits(DataType type, int form, int slots) => MemoryForm.Fits(type, form, slots);

    private void SetAccessed(Instruction instruction, int form, DataType type, RegisterState state)
    {
        if (!MemoryForm.IsObject(form))
        {
            SetLoaded(MemoryForm.IsLoad(form), state, instruction.A, MemoryForm.IsStruct(form) ? instruction.D : 1);
        }
        else if (MemoryForm.IsLoad(form))
        {
            SetObject(state, instruction.A, type);
        }
        else
        {
            RequireStored(state, instruction.A, type);
        }
    }

    // The access of null raises an exception, so whatever is assumed to be loaded is never seen.
    private static void SetAfterFault(Instruction instruction, int form, RegisterState state)
    {
        if (!MemoryForm.IsLoad(form))
        {
            return;
        }

        if (MemoryForm.IsObject(form))
        {
            state.Object(instruction.A) = ReferenceValue.Null;
        }
        else
        {
            state.SetNumbers(instruction.A, MemoryForm.IsStruct(form) ? instruction.D : 1);
        }
    }

    private static void SetLoaded(bool isLoad, RegisterState state, int register, int slots)
    {
        if (isLoad)
        {
            state.SetNumbers(register, slots);
        }
    }

    private static void SetObject(RegisterState state, int register, DataType type)
    {
        if (type.IsValid)
        {
            state.Object(register) = ReferenceValue.Of(type.Type);
        }
    }

    // Fields and globals of type string may hold a text that grows; elements may not.
    private static void SetHeld(RegisterState state, int register, DataType type)
    {
        if (type is { IsValid: true, Type.IsString: true })
        {
            state.Object(register) = ReferenceValue.GrowingText;
        }
        else
        {
            SetObject(state, register, type);
        }
    }

    private void RequireHeld(RegisterState state, int register, DataType type)
    {
        if (type is { IsValid: true, Type.IsString: true })
        {
            RequireText(state, register);
        }
        else
        {
            RequireStored(state, register, type);
        }
    }

    private void RequireStored(RegisterState state, int register, DataType type)
    {
        if (type.IsValid)
        {
            RequireA(state, register, type.Type);
        }
    }
}

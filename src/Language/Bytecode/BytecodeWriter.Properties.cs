using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Properties that are read and written in one expression: object and arguments are kept in registers.</summary>
internal sealed partial class BytecodeWriter
{
    private PropertyPlace ReserveProperty(BoundPropertyAccess access)
    {
        var property = new PropertyPlace(access);
        for (int i = 0; i < access.Arguments.Length; i++)
        {
            BoundExpression value = access.Arguments[i].Value!;
            property.Arguments[i] = RegisterOf(value);
            if (property.Arguments[i] < 0)
            {
                property.Arguments[i] = Allocate(value.Type);
                property.EvaluatesArgument[i] = true;
            }
        }

        if (access.Object is not { } @object)
        {
            return property;
        }

        if (@object.IsPlace && @object.Type.Type.Kind == TypeKind.Struct)
        {
            property.HasReceiver = true;
            property.Receiver = Reserve(@object);
            return property;
        }

        property.Object = RegisterOf(WithoutNullCheck(@object));
        if (property.Object < 0)
        {
            property.Object = Allocate(@object.Type);
            property.EvaluatesObject = true;
        }

        return property;
    }

    private void FillProperty(PropertyPlace property)
    {
        BoundPropertyAccess access = property.Access;
        for (int i = access.Arguments.Length - 1; i >= 0; i--)
        {
            if (property.EvaluatesArgument[i])
            {
                FillRegister(access.Arguments[i].Value!, property.Arguments[i]);
            }
        }

        if (property.HasReceiver)
        {
            Fill(ref property.Receiver);
        }
        else if (property.EvaluatesObject)
        {
            FillRegister(WithoutNullCheck(access.Object!), property.Object);
        }
    }

    /// <summary>Calls the getter, or the setter with the value in a register, on what stands in registers.</summary>
    private int CallAccessor(PropertyPlace property, FunctionDef accessor, int value, int wanted)
    {
        Mark mark = Save();
        CallLayout layout = accessor.Layout;
        int numbers = _numbers;
        int objects = _objects;
        SetNumbers(numbers + layout.NumberSlots);
        SetObjects(objects + layout.ObjectSlots);
        for (int i = layout.Slots.Length - 1; i >= 0; i--)
        {
            DataType type = accessor.Parameters[i].Type;
            int slot = (type.IsInNumbers ? numbers : objects) + layout.Slots[i];
            Move(type, slot, i < property.Arguments.Length ? property.Arguments[i] : value);
        }

        int receiver = property.Access.Object is { } @object && @object.Type.IsInNumbers
            ? numbers + layout.ThisSlot
            : objects + layout.ThisSlot;
        BoundCallKind kind = KindOf(accessor);
        if (property.HasReceiver)
        {
            Load(property.Receiver, receiver);
        }
        else if (property.Access.Object is { } single)
        {
            Move(single.Type, receiver, property.Object);
            if (NeedsNullCheck(accessor, kind))
            {
                EmitNullCheck(WithoutNullCheck(single), receiver);
            }
        }

        EmitCall(accessor, kind, numbers, objects);
        if (property.HasReceiver && ChangesObject(accessor, property.Access.Object))
        {
            Store(property.Receiver, receiver);
        }

        DataType result = accessor.ReturnType;
        if (result.IsVoid)
        {
            Restore(mark);
            return Nowhere;
        }

        return Finish(mark, result, result.IsInNumbers ? numbers : objects, wanted);
    }
}

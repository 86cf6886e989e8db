using System.Reflection.Emit;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <content>Memory outside of registers: addresses, and the window of host calls.</content>
internal sealed partial class FunctionTranslator
{
    /// <summary>Writes 4 or 8 bytes at an address with what a register holds.</summary>
    public void StoreIndirect(int register, int size)
    {
        ValueKind kind = KindOf(register);
        LoadNumber(register, kind);
        if (size == sizeof(ulong))
        {
            IlKinds.StoreSlot(Il, kind);
        }
        else if (kind == ValueKind.R4)
        {
            Il.Emit(OpCodes.Stind_R4);
        }
        else
        {
            IlKinds.Convert(Il, kind, ValueKind.I4);
            Il.Emit(OpCodes.Stind_I4);
        }
    }

    /// <summary>Writes a register with bits of an integer kind, whatever they mean there.</summary>
    public void StoreBits(int register, ValueKind kind) => StoreNumber(register, kind);

    /// <summary>The address of a number slot of the window.</summary>
    public void LoadWindowNumber(int slot)
    {
        _translator.UseHostFrame(Function);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Call, Members.WindowNumbers);
        Il.Emit(OpCodes.Ldc_I4, slot * sizeof(ulong));
        Il.Emit(OpCodes.Add);
    }

    /// <summary>The address of an object slot of the window.</summary>
    public void LoadWindowObject(int slot)
    {
        _translator.UseHostFrame(Function);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Call, Members.WindowObjects);
        Il.Emit(OpCodes.Ldc_I4, slot * IntPtr.Size);
        Il.Emit(OpCodes.Add);
    }

    /// <summary>Goes away if the status on the stack, of a helper that may fail, is not 0.</summary>
    public void CheckStatus()
    {
        LocalBuilder status = Scratch(typeof(int));
        Label label = Il.DefineLabel();
        int instruction = _at;
        (int Register, int Web)[] saved = Saved(WantedByCatch());
        Il.Emit(OpCodes.Stloc, status);
        Il.Emit(OpCodes.Ldloc, status);
        Il.Emit(OpCodes.Brtrue, label);
        _exits.Add(() => WriteExit(label, instruction, saved, () => Il.Emit(OpCodes.Ldloc, status), Members.LeaveWithStatus));
    }
}

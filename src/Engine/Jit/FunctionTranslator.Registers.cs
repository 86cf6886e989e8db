using System.Reflection.Emit;

namespace Seraph.Engine.Jit;

/// <content>Registers as operands.</content>
internal sealed partial class FunctionTranslator
{
    public void LoadNumber(int register, ValueKind kind) => LoadWeb(_current[register], kind);

    /// <summary>Writes a register with a value of a kind. Reads that follow see it.</summary>
    public void StoreNumber(int register, ValueKind kind)
    {
        int web = Define(register);
        IlKinds.Convert(Il, kind, _analysis.Webs.KindOf(web));
        Il.Emit(OpCodes.Stloc, LocalOf(web, true));
    }

    public void LoadConstant(ulong bits, ValueKind kind) => IlKinds.LoadConstant(Il, bits, kind);

    public void StoreConstant(int register, ulong bits)
    {
        int web = Define(register);
        IlKinds.LoadConstant(Il, bits, _analysis.Webs.KindOf(web));
        Il.Emit(OpCodes.Stloc, LocalOf(web, true));
    }

    public void Copy(int to, int from)
    {
        ValueKind kind = KindOf(from);
        LoadNumber(from, kind);
        StoreNumber(to, kind);
    }

    /// <summary>Writes a register with what 4 or 8 bytes at an address say.</summary>
    public void LoadIndirect(int register, int size)
    {
        int web = Define(register);
        IlKinds.LoadIndirect(Il, size, _analysis.Webs.KindOf(web));
        Il.Emit(OpCodes.Stloc, LocalOf(web, true));
    }

    /// <summary>Writes a register as a whole to an address.</summary>
    public void StoreSlotIndirect(int register)
    {
        ValueKind kind = KindOf(register);
        LoadNumber(register, kind);
        IlKinds.StoreSlot(Il, kind);
    }

    /// <summary>What a register holds at present.</summary>
    public ValueKind KindOf(int register) => _analysis.Webs.KindOf(_current[register]);

    public void LoadObject(int register) => Il.Emit(OpCodes.Ldloc, LocalOf(_current[Effects.Object(register)], false));

    /// <summary>What is known of the object in a register.</summary>
    public ObjectType TypeOf(int register) => _types.Of(_current[Effects.Object(register)]);

    public void StoreObject(int register) => Il.Emit(OpCodes.Stloc, LocalOf(Define(Effects.Object(register)), false));

    /// <summary>What the current instruction writes is written, by code that cannot be reached.</summary>
    public void DefineAll()
    {
        Effects.Read(_analysis.Code[_at]);
        foreach ((int register, _) in Effects.Definitions)
        {
            Define(register);
        }
    }

    private int Define(int register) => _current[register] = _analysis.Webs.Written(_at, register);

    private void LoadWeb(int web, ValueKind kind)
    {
        Il.Emit(OpCodes.Ldloc, LocalOf(web, true));
        IlKinds.Convert(Il, _analysis.Webs.KindOf(web), kind);
    }
}

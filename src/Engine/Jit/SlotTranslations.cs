using System.Reflection.Emit;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Structs of several number registers, as a whole.</summary>
internal static class SlotTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.MoveSlots, new(None, None, None, static (t, i) =>
        {
            // All are read before any is written: the places may overlap.
            for (int k = 0; k < i.D; k++)
            {
                t.LoadNumber(i.B + k, I8);
            }

            for (int k = i.D - 1; k >= 0; k--)
            {
                t.StoreNumber(i.A + k, I8);
            }
        })),
        (Op.LoadZeroes, new(None, None, None, static (t, i) =>
        {
            for (int k = 0; k < i.D; k++)
            {
                t.StoreConstant(i.A + k, 0);
            }
        })),
        (Op.LoadGlobalSlots, new(None, None, None, static (t, i) =>
        {
            for (int k = 0; k < i.D; k++)
            {
                MoveTranslations.LoadAddress(t, i.B + k);
                t.LoadIndirect(i.A + k, sizeof(ulong));
            }
        })),
        (Op.StoreGlobalSlots, new(None, None, None, static (t, i) =>
        {
            for (int k = 0; k < i.D; k++)
            {
                MoveTranslations.LoadAddress(t, i.B + k);
                t.StoreIndirect(i.A + k, sizeof(ulong));
            }
        })),
        (Op.UnboxNumber, new(None, None, None, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldarg_0);
            t.LoadObject(i.B);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
            t.Il.Emit(OpCodes.Call, Members.UnboxNumber);
            for (int k = 0; k < t.Unit.Compiled.Types[i.C].NumberSlots; k++)
            {
                t.LoadWindowNumber(k);
                t.LoadIndirect(i.A + k, sizeof(ulong));
            }
        })),
    ];
}

using System.Reflection;
using System.Reflection.Emit;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Objects, strings and variants: the interpreter's own helpers, called through <see cref="ObjectRuntime"/>. A helper takes the
/// execution and operands, and gives an object, or a status where it may fail.
/// </summary>
internal static class ObjectTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.NewObject, new(None, None, None, NewObject)),
        (Op.NewArray, Failing(None, I4, Members.NewArray, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.B);
            t.LoadNumber(i.C, I4);
        })),
        (Op.LoadFunction, Failing(None, None, Members.LoadFunction, static (t, i) => t.Il.Emit(OpCodes.Ldc_I4, (int)i.B))),
        (Op.NewDelegate, Failing(None, None, Members.NewDelegate, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.B);
            t.LoadObject(i.A);
        })),
        (Op.CopyStruct, Failing(None, None, Members.CopyStruct, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
            t.LoadObject(i.B);
        })),
        (Op.BoxObject, Failing(None, None, Members.BoxObject, static (t, i) =>
        {
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.D);
            t.LoadObject(i.B);
        })),
        (Op.BoxNumber, Failing(None, None, Members.BoxNumber, static (t, i) => t.Il.Emit(OpCodes.Ldc_I4, (int)i.C), StoreBoxed)),
        (Op.PackObjects, Failing(None, None, Members.PackObjects, static (t, i) => t.Il.Emit(OpCodes.Ldc_I4, (int)i.D), StoreSeveral)),
        (Op.ConcatMany, Failing(None, None, Members.ConcatMany, static (t, i) => t.Il.Emit(OpCodes.Ldc_I4, (int)i.D), StoreSeveral)),
        (Op.ConcatStrings, Failing(None, None, Members.ConcatStrings, static (t, i) =>
        {
            t.LoadObject(i.B);
            t.LoadObject(i.C);
        })),
        (Op.NumberToString, Failing(None, None, Members.NumberToString, static (t, i) =>
        {
            t.LoadNumber(i.B, I8);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
        })),
        (Op.AppendString, Failing(None, None, Members.AppendString, static (t, i) =>
        {
            t.LoadObject(i.A);
            t.LoadObject(i.B);
        })),
        (Op.AppendNumber, Failing(None, None, Members.AppendNumber, static (t, i) =>
        {
            t.LoadObject(i.A);
            t.LoadNumber(i.B, I8);
            t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
        })),
        (Op.ReadText, Failing(None, None, Members.ReadText, static (t, i) => t.LoadObject(i.B))),
        (Op.CastObject, new(None, None, None, static (t, i) => Pure(t, i, Members.CastObject))),
        (Op.UnboxObject, new(None, None, None, static (t, i) => Pure(t, i, Members.UnboxObject))),
        (Op.UnpackObject, new(None, None, None, static (t, i) => Pure(t, i, Members.UnpackObject))),
        Number(Op.TextLength, Members.TextLength, isPair: false), Number(Op.StringLength, Members.StringLength, isPair: false),
        Number(Op.EqualStrings, Members.EqualStrings, isPair: true), Number(Op.CompareStrings, Members.CompareStrings, isPair: true),
    ];

    // As ScriptExecution.ChargeBytes does, and ObjectFactory.Create.
    private static void NewObject(FunctionTranslator t, Instruction i)
    {
        var made = (ScriptClass)t.Unit.Types[i.B]!;
        LocalBuilder left = t.Scratch(typeof(long));
        t.Il.Emit(OpCodes.Ldarg_0);
        t.Il.Emit(OpCodes.Ldfld, Members.BytesLeft);
        t.Il.Emit(OpCodes.Ldc_I8, (long)made.SizeInBytes);
        t.Il.Emit(OpCodes.Sub);
        t.Il.Emit(OpCodes.Stloc, left);
        t.Il.Emit(OpCodes.Ldarg_0);
        t.Il.Emit(OpCodes.Ldloc, left);
        t.Il.Emit(OpCodes.Stfld, Members.BytesLeft);
        t.Il.Emit(OpCodes.Ldloc, left);
        t.Il.Emit(OpCodes.Ldc_I4_0);
        t.Il.Emit(OpCodes.Conv_I8);
        t.Il.Emit(OpCodes.Blt, t.Fault(ScriptFault.MemoryLimit));
        t.Il.Emit(OpCodes.Ldarg_0);
        t.Il.Emit(OpCodes.Ldfld, Members.Instance);
        t.Il.Emit(OpCodes.Ldfld, Members.Unit);
        t.Il.Emit(OpCodes.Ldfld, Members.Classes);
        t.Il.Emit(OpCodes.Ldc_I4, Array.IndexOf(t.Unit.Classes, made));
        t.Il.Emit(OpCodes.Ldelem_Ref);
        t.Il.Emit(OpCodes.Newobj, made.Factory.Constructor);
        t.StoreObject(i.A);
    }

    private static Translation Failing(
        ValueKind b, ValueKind c, MethodInfo helper, Action<FunctionTranslator, Instruction> loadOperands,
        Action<FunctionTranslator, Instruction>? prepare = null) => new(None, b, c, (t, i) =>
        {
            prepare?.Invoke(t, i);
            t.Il.Emit(OpCodes.Ldarg_0);
            loadOperands(t, i);
            LocalBuilder result = t.Scratch(typeof(object));
            t.Il.Emit(OpCodes.Ldloca, result);
            t.Il.Emit(OpCodes.Call, helper);
            t.CheckStatus();
            t.Il.Emit(OpCodes.Ldloc, result);
            t.StoreObject(i.A);
        });

    private static void StoreSeveral(FunctionTranslator t, Instruction i)
    {
        for (int k = 0; k < i.D; k++)
        {
            t.LoadWindowObject(k);
            t.LoadObject(i.B + k);
            t.Il.Emit(OpCodes.Stind_Ref);
        }
    }

    private static void StoreBoxed(FunctionTranslator t, Instruction i)
    {
        for (int k = 0; k < t.Unit.Compiled.Types[i.C].NumberSlots; k++)
        {
            t.LoadWindowNumber(k);
            t.StoreIndirect(i.B + k, sizeof(ulong));
        }
    }

    private static void Pure(FunctionTranslator t, Instruction i, MethodInfo helper)
    {
        t.Il.Emit(OpCodes.Ldarg_0);
        t.LoadObject(i.B);
        t.Il.Emit(OpCodes.Ldc_I4, (int)i.C);
        t.Il.Emit(OpCodes.Call, helper);
        t.StoreObject(i.A);
    }

    private static (Op Op, Translation Translation) Number(Op op, MethodInfo helper, bool isPair) => (op, new(I4, None, None, (t, i) =>
    {
        t.LoadObject(i.B);
        if (isPair)
        {
            t.LoadObject(i.C);
        }

        t.Il.Emit(OpCodes.Call, helper);
        t.StoreNumber(i.A, I4);
    }));
}

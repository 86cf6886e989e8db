using System.Reflection.Emit;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using static Seraph.Engine.Jit.ValueKind;
using Op = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Direct calls of script functions, and returns.</summary>
internal static class CallTranslations
{
    public static IEnumerable<(Op Op, Translation Translation)> All =>
    [
        (Op.Call, new(None, None, None, Call)),
        (Op.Return, new(None, None, None, static (t, _) => t.Return(0, 0))),
        (Op.ReturnNumber, new(None, None, None, static (t, i) => t.Return(i.A, 0))),
        (Op.ReturnObject, new(None, None, None, static (t, i) => t.Return(0, i.A))),
        (Op.ReturnSlots, new(None, None, None, static (t, i) => t.Return(i.A, 0))),
        (Op.Raise, new(None, None, None, static (t, i) => t.Il.Emit(OpCodes.Br, t.Fault((ScriptFault)i.C)))),
    ];

    private static void Call(FunctionTranslator t, Instruction i)
    {
        FunctionDef callee = t.Effects.CalleeOf(i);
        if (t.FindMethod(callee) is not { } method)
        {
            t.Il.Emit(OpCodes.Br, t.Resume());
            t.DefineAll();
            return;
        }

        Label left = t.Waiting();
        t.PublishCall(callee.Index);
        t.LoadHiddenArguments();
        t.LoadArguments(callee, i);
        t.EmitCall(callee.Index, method, () => Store(t, callee, i), left);
    }

    private static void Store(FunctionTranslator t, FunctionDef callee, Instruction i)
    {
        t.StoreResult(callee, i);
        t.StoreOutputs(callee, i);
    }
}

using System.Reflection.Emit;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <content>
/// The places where compiled code is left. They stand behind the body and never lead back into it: what returns into a loop
/// would keep its values in memory.
/// </content>
internal sealed partial class FunctionTranslator
{
    private readonly List<Action> _exits = [];
    private readonly Dictionary<(int Instruction, ScriptFault Fault), Label> _faults = [];

    /// <summary>Where to go when the current instruction raises a fault.</summary>
    public Label Fault(ScriptFault fault) => Fault(fault, _at);

    /// <summary>Where to go when an array has no such element, perhaps because there is no array.</summary>
    public Label NoElement(int array)
    {
        Label label = Il.DefineLabel();
        Label isNull = Fault(ScriptFault.NullPointerAccess);
        Label isOutside = Fault(ScriptFault.IndexOutOfBounds);
        if (Hoists.UncheckedFor(_at) is { } loaded)
        {
            // Nobody has looked yet whether there is something to load the array from.
            LoopHoist hoist = Hoists.LoadedBy(loaded)!;
            Label isNoSource = Fault(ScriptFault.NullPointerAccess, loaded);
            Label isNoElement = Fault(ScriptFault.IndexOutOfBounds, loaded);
            _exits.Add(() =>
            {
                Il.MarkLabel(label);
                Load(hoist, isNoSource, isNoElement);
                Il.Emit(OpCodes.Brfalse, isNull);
                Il.Emit(OpCodes.Br, isOutside);
            });
            return label;
        }

        LocalBuilder local = LocalOf(_current[Effects.Object(array)], false);
        _exits.Add(() =>
        {
            Il.MarkLabel(label);
            Il.Emit(OpCodes.Ldloc, local);
            Il.Emit(OpCodes.Brfalse, isNull);
            Il.Emit(OpCodes.Br, isOutside);
        });
        return label;
    }

    /// <summary>Where to go so that the interpreter takes the function over from before the current instruction.</summary>
    public Label Resume() => Leave(LeaveKind.Resume, _at, _live[_at - _block.Start]);

    /// <summary>Where to go when what the current instruction has called was left.</summary>
    public Label Waiting() => Leave(LeaveKind.Waiting, _at, LiveAcross());

    /// <summary>Where to go when the host function that was called has thrown or asked for something. What it returned is stored.</summary>
    public Label AfterHost()
    {
        RegisterSet live = _live[_at - _block.Start + 1].Copy();
        live.AddAll(WantedByCatch());
        return Leave(LeaveKind.Attend, _at, live);
    }

    // Where nothing is caught, nobody asks for the registers of a function that fails.
    private RegisterSet WantedByCatch() =>
        _analysis.Liveness.AtCatch(_at) ?? new RegisterSet(Function.NumberRegisters + Function.ObjectRegisters);

    private (int Register, int Web)[] Saved(RegisterSet live) => [.. live.Members().Select(r => (r, _current[r]))];

    private Label Fault(ScriptFault fault, int instruction)
    {
        if (!_faults.TryGetValue((instruction, fault), out Label label))
        {
            _faults.Add((instruction, fault), label = Il.DefineLabel());
            (int Register, int Web)[] saved = Saved(WantedByCatch());
            _exits.Add(() => WriteExit(label, instruction, saved, () => Il.Emit(OpCodes.Ldc_I4, (int)fault), Members.LeaveWithFault));
        }

        return label;
    }

    private RegisterSet LiveAcross()
    {
        RegisterSet live = _live[_at - _block.Start + 1].Copy();
        live.AddAll(WantedByCatch());
        Effects.Read(_analysis.Code[_at]);
        foreach ((int register, _) in Effects.Definitions)
        {
            live.Remove(register);
        }

        return live;
    }

    private Label Leave(LeaveKind kind, int instruction, RegisterSet live)
    {
        Label label = Il.DefineLabel();
        (int Register, int Web)[] saved = Saved(live);
        _exits.Add(() => WriteExit(label, instruction, saved, () => Il.Emit(OpCodes.Ldc_I4, (int)kind), Members.Leave));
        return label;
    }

    private void WriteExits() => _exits.ForEach(write => write());

    private void WriteExit(
        Label label, int instruction, (int Register, int Web)[] saved, Action loadReason, System.Reflection.MethodInfo leave)
    {
        Il.MarkLabel(label);
        foreach ((int register, int web) in saved)
        {
            Save(register, web);
        }

        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldc_I4, Function.Function.Index);
        Il.Emit(OpCodes.Ldc_I4, instruction);
        loadReason();
        Il.Emit(OpCodes.Call, leave);
        if (_isInlined)
        {
            Il.Emit(OpCodes.Ldc_I4_1);
            Il.Emit(OpCodes.Ret);
            return;
        }

        WriteNoResult();
        WriteReturn();
    }

    private void Save(int register, int web)
    {
        Il.Emit(OpCodes.Ldarg_0);
        bool isNumber = register < Function.NumberRegisters;
        if (isNumber)
        {
            Il.Emit(OpCodes.Ldfld, Members.LeaveNumbers);
            Il.Emit(OpCodes.Ldc_I4, register * sizeof(ulong));
            Il.Emit(OpCodes.Add);
            Il.Emit(OpCodes.Ldloc, LocalOf(web, true));
            IlKinds.StoreSlot(Il, _analysis.Webs.KindOf(web));
            return;
        }

        Il.Emit(OpCodes.Ldfld, Members.LeaveObjects);
        Il.Emit(OpCodes.Ldc_I4, register - Function.NumberRegisters);
        Il.Emit(OpCodes.Ldloc, LocalOf(web, false));
        Il.Emit(OpCodes.Stelem_Ref);
    }

    private void WriteNoResult()
    {
        Type result = MethodSignature.ResultOf(Function.Function);
        if (result == typeof(object))
        {
            Il.Emit(OpCodes.Ldnull);
        }
        else if (result != typeof(void))
        {
            IlKinds.LoadConstant(Il, 0, InstructionEffects.KindOf(Function.Function.ReturnType));
        }
    }
}

using System.Reflection.Emit;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <content>Entering the function, and jumps.</content>
internal sealed partial class FunctionTranslator
{
    private void WriteArguments()
    {
        ControlFlow.Block first = _analysis.Flow.Blocks[0];
        BeginBlock(first);
        int argument = MethodSignature.HiddenArguments;
        foreach (SlotParameter slot in MethodSignature.SlotsOf(Function.Function))
        {
            int register = slot.IsNumber ? slot.Slot : Effects.Object(slot.Slot);
            if (slot.IsInput && _live[0].Contains(register))
            {
                int web = _current[register];
                Il.Emit(OpCodes.Ldarg, (short)argument);
                if (slot.IsOutput)
                {
                    Il.Emit(OpCodes.Ldobj, slot.ValueType);
                }

                if (slot.IsNumber)
                {
                    IlKinds.Convert(Il, slot.Kind, _analysis.Webs.KindOf(web));
                }

                Il.Emit(OpCodes.Stloc, LocalOf(web, slot.IsNumber));
            }

            argument++;
        }

        WriteEntryChecks();
    }

    // A leaf needs no check of the depth: who calls it has made sure that there is room for one more.
    private void WriteEntryChecks()
    {
        if (_translator.IsCounting)
        {
            Charge(Function.Length, Leave(LeaveKind.Poll, 0, _live[0]));
        }

        if (_translator.CallsOthers(Function))
        {
            _depthCheck = FindDepthCheck();
            if (_depthCheck == _analysis.Flow.Blocks[0])
            {
                // It may begin a loop.
                WriteDepthCheck();
            }
        }
    }

    // The first block that all calls lie behind, as far as that is simple to see: what returns before needs no check.
    private ControlFlow.Block FindDepthCheck()
    {
        ControlFlow.Block block = _analysis.Flow.Blocks[0];
        while (_analysis.Flow.IsEnteredOnce(block) && !_analysis.CallsIn(block))
        {
            ControlFlow.Block[] calling = [.. block.Successors.Distinct().Where(_analysis.CanReachCall)];
            if (calling.Length != 1 || !_analysis.Flow.IsEnteredOnce(calling[0]))
            {
                break;
            }

            block = calling[0];
        }

        return block;
    }

    private void WriteDepthCheck()
    {
        Label fine = Il.DefineLabel();
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldfld, Members.LastCompiledFrame);
        Il.Emit(OpCodes.Blt_Un, fine);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Call, Members.MayGoDeeper);
        Il.Emit(OpCodes.Brfalse, Leave(LeaveKind.Poll, _block.Start, _live[0]));
        Il.MarkLabel(fine);
    }

    private void WriteLoopEntries()
    {
        Label[] entries = [.. _analysis.Loops.Select(_ => Il.DefineLabel())];
        Il.Emit(OpCodes.Ldarg_2);
        Il.Emit(OpCodes.Switch, entries);
        Il.Emit(OpCodes.Ldnull);
        Il.Emit(OpCodes.Throw);
        for (int i = 0; i < entries.Length; i++)
        {
            Il.MarkLabel(entries[i]);
            ControlFlow.Block header = _analysis.Flow.BlockOf(_analysis.Loops[i]);
            BeginBlock(header);
            foreach (int register in _live[0].Members())
            {
                LoadFromFrame(register);
            }

            WriteHoistsAround(header);
            Il.Emit(OpCodes.Br, LabelOf(header));
        }
    }

    private void LoadFromFrame(int register)
    {
        int web = _current[register];
        bool isNumber = register < Function.NumberRegisters;
        Il.Emit(OpCodes.Ldarg, (short)(isNumber ? MethodSignature.LoopNumbers : MethodSignature.LoopObjects));
        Il.Emit(OpCodes.Ldc_I4, (isNumber ? register : register - Function.NumberRegisters) * sizeof(ulong));
        Il.Emit(OpCodes.Add);
        if (isNumber)
        {
            IlKinds.LoadIndirect(Il, sizeof(ulong), _analysis.Webs.KindOf(web));
        }
        else
        {
            Il.Emit(OpCodes.Ldind_Ref);
        }

        Il.Emit(OpCodes.Stloc, LocalOf(web, isNumber));
    }

    /// <summary>Ends the current instruction with its jump; a condition's operands are on the stack.</summary>
    public void Jump(System.Reflection.Emit.OpCode branch)
    {
        Instruction jump = _analysis.Code[_at];
        ControlFlow.Block target = _analysis.Flow.BlockOf(ControlFlow.TargetOf(_at, jump));
        if (!OpInfo.Of(jump.Op)!.IsBackEdge)
        {
            Il.Emit(branch, EntryOf(target));
            return;
        }

        Label stays = Il.DefineLabel();
        if (branch != OpCodes.Br)
        {
            Label taken = Il.DefineLabel();
            Il.Emit(branch, taken);
            Il.Emit(OpCodes.Br, stays);
            Il.MarkLabel(taken);
        }

        Label leave = Leave(LeaveKind.Poll, target.Start, _analysis.Liveness.AtStart(target));
        if (_translator.IsCounting)
        {
            Charge(-jump.SignedC, leave);
        }
        else
        {
            Poll(leave, EntryOf(target));
        }

        Il.Emit(OpCodes.Br, EntryOf(target));
        Il.MarkLabel(stays);
    }

    // The compiler may read a field once, before a loop that does not write it. So the loop has to write it, though it never does:
    // the place for registers is never null. A volatile read would have it read all fields anew.
    private void Poll(Label leave, Label loop)
    {
        Label asked = Il.DefineLabel();
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldfld, Members.Attention);
        Il.Emit(OpCodes.Brtrue, asked);
        _exits.Add(() =>
        {
            Il.MarkLabel(asked);
            Il.Emit(OpCodes.Ldarg_0);
            Il.Emit(OpCodes.Ldfld, Members.LeaveNumbers);
            Il.Emit(OpCodes.Brtrue, leave);
            Il.Emit(OpCodes.Ldarg_0);
            Il.Emit(OpCodes.Ldc_I4_0);
            Il.Emit(OpCodes.Stfld, Members.Attention);
            Il.Emit(OpCodes.Br, loop);
        });
    }

    private void Charge(int instructions, Label exceeded)
    {
        LocalBuilder left = Scratch(typeof(long));
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldfld, Members.Budget);
        Il.Emit(OpCodes.Ldc_I8, (long)instructions);
        Il.Emit(OpCodes.Sub);
        Il.Emit(OpCodes.Stloc, left);
        Il.Emit(OpCodes.Ldloc, left);
        Il.Emit(OpCodes.Stfld, Members.Budget);
        Il.Emit(OpCodes.Ldloc, left);
        Il.Emit(OpCodes.Ldc_I4_0);
        Il.Emit(OpCodes.Conv_I8);
        Il.Emit(OpCodes.Blt, exceeded);
    }
}

using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Bytecode;

/// <summary>Switch statements.</summary>
internal sealed partial class BytecodeWriter
{
    // Comparing these one by one takes about as long as halving them once.
    private const int MaxChain = 6;

    private void WriteSwitch(BoundSwitch statement)
    {
        Mark mark = Save();
        int value = Write(statement.Value, InPlace);
        JumpList outerBreak = _break;
        _break = default;
        var sections = new JumpList[statement.Sections.Length];
        var cases = new List<(int Label, int Section)>();
        int @default = -1;
        for (int i = 0; i < sections.Length; i++)
        {
            BoundSwitchSection section = statement.Sections[i];
            @default = section.IsDefault ? i : @default;
            foreach (int label in section.Values)
            {
                cases.Add((label, i));
            }
        }

        if (cases.Count > MaxChain)
        {
            cases.Sort();
        }

        WriteCases(value, cases, 0, cases.Count, sections, ref @default >= 0 ? ref sections[@default] : ref _break);
        Restore(mark);
        for (int i = 0; i < sections.Length; i++)
        {
            Bind(ref sections[i]);
            WriteBlock(statement.Sections[i].Body);
        }

        Bind(ref _break);
        _break = outerBreak;
    }

    /// <summary>Goes to the section of a label: one comparison after the other if there are few, else halving what is left.</summary>
    private void WriteCases(
        int value, List<(int Label, int Section)> cases, int from, int to, JumpList[] sections, ref JumpList otherwise)
    {
        if (to - from > MaxChain)
        {
            int middle = (from + to) / 2;
            JumpList upper = default;
            WriteUpper(value, cases[middle].Label, ref upper);
            WriteCases(value, cases, from, middle, sections, ref otherwise);
            Bind(ref upper);
            WriteCases(value, cases, middle, to, sections, ref otherwise);
            return;
        }

        for (int i = from; i < to; i++)
        {
            WriteCase(value, cases[i].Label, ref sections[cases[i].Section]);
        }

        EmitJump(OpCode.Jump, ref otherwise);
    }

    private void WriteUpper(int value, int label, ref JumpList upper)
    {
        if (label is >= short.MinValue and <= short.MaxValue)
        {
            EmitJump(OpCode.JumpIfGreaterOrEqualInt32Const, ref upper, value, label);
            return;
        }

        Mark mark = Save();
        int constant = WriteConstant(unchecked((ulong)label));
        EmitJump(OpCode.JumpIfLessOrEqualInt32, ref upper, constant, value);
        Restore(mark);
    }

    private void WriteCase(int value, int label, ref JumpList section)
    {
        if (label is >= short.MinValue and <= short.MaxValue)
        {
            EmitJump(OpCode.JumpIfEqualInt32Const, ref section, value, label);
            return;
        }

        Mark mark = Save();
        int constant = WriteConstant(unchecked((ulong)label));
        EmitJump(OpCode.JumpIfEqualInt32, ref section, value, constant);
        Restore(mark);
    }
}

using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Where local variables begin and end. Those of a sequence are temporaries of its expression, and have no place of their own.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private const int Open = -1;

    private void AddLocal(LocalVariable variable)
    {
        if (_sequences == 0)
        {
            _locals.Add(new LocalInfo(variable.Name, variable.Type, variable.Register, code.Count - _start, Open));
        }
    }

    /// <summary>Ends the variables that were added since there were so many of them.</summary>
    private void EndLocals(int count)
    {
        for (int i = _locals.Count - 1; i >= count; i--)
        {
            if (_locals[i].End == Open)
            {
                _locals[i] = _locals[i] with { End = code.Count - _start };
            }
        }
    }

    /// <summary>The end of the code has been taken back.</summary>
    private void CutLocals()
    {
        int end = code.Count - _start;
        for (int i = _locals.Count - 1; i >= _firstLocal; i--)
        {
            if (_locals[i].End > end || _locals[i].Start > end)
            {
                _locals[i] = _locals[i] with { Start = Math.Min(_locals[i].Start, end), End = Math.Min(_locals[i].End, end) };
            }
        }
    }

    /// <summary>Code has been inserted.</summary>
    private void MoveLocals(int position, int count)
    {
        for (int i = _locals.Count - 1; i >= _firstLocal; i--)
        {
            LocalInfo local = _locals[i];
            _locals[i] = local with
            {
                Start = local.Start > position ? local.Start + count : local.Start,
                End = local.End > position ? local.End + count : local.End,
            };
        }
    }
}

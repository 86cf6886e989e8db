using Seraph.Language.Binding.BoundTree;

namespace Seraph.Language.Binding;

/// <summary>The statements of all blocks that are being bound, those of inner ones on top; a finished block takes its own away.</summary>
internal sealed class StatementStack
{
    // More are not worth keeping memory for.
    private const int KeptSlots = 1024;

    private Slot[] _slots = new Slot[32];

    public int Count { get; private set; }

    public BoundStatement Last => _slots[Count - 1].Statement!;

    public void Add(BoundStatement statement)
    {
        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, Count * 2);
        }

        _slots[Count++].Statement = statement;
    }

    /// <summary>Takes the statements that were added since there were so many of them.</summary>
    public BoundStatement[] Take(int first)
    {
        if (Count == first)
        {
            return [];
        }

        var taken = new BoundStatement[Count - first];
        for (int i = 0; i < taken.Length; i++)
        {
            taken[i] = _slots[first + i].Statement!;
            _slots[first + i].Statement = null;
        }

        Count = first;
        return taken;
    }

    public BoundStatement TakeLast()
    {
        BoundStatement last = Last;
        _slots[--Count].Statement = null;
        return last;
    }

    /// <summary>Lets go of what is left after a function that could not be bound.</summary>
    public void Clear()
    {
        Array.Clear(_slots, 0, Count);
        _slots = _slots.Length > KeptSlots ? new Slot[32] : _slots;
        Count = 0;
    }

    /// <summary>Keeps the runtime from checking the type of each statement that is stored in an array.</summary>
    private struct Slot
    {
        public BoundStatement? Statement;
    }
}

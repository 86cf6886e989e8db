using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// The variables in scope, the inner ones last. A few are found by a scan; of many, an index of the innermost ones is kept.
/// </summary>
internal sealed class LocalTable
{
    private const int ScanLimit = 16;

    // More are not worth keeping memory for.
    private const int KeptEntries = 256;

    private Entry[] _entries = [];
    private Dictionary<Name, int>? _innermost;

    public int Count { get; private set; }

    public IEnumerable<string> Names => _entries.Take(Count).Select(e => e.Name.Text);

    /// <summary>The name of every variable.</summary>
    public Name[] ToNames() => [.. _entries.Take(Count).Select(e => e.Name)];

    public void Add(Name name, LocalVariable variable)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(ScanLimit, Count * 2));
        }

        _entries[Count] = new Entry(name, variable, _innermost is null ? -1 : Index(name, Count));
        Count++;
        if (Count > ScanLimit && _innermost is null)
        {
            BuildIndex();
        }
    }

    /// <summary>The innermost variable of a name among those from <paramref name="start"/> on, or null.</summary>
    public LocalVariable? Find(Name name, int start = 0)
    {
        if (_innermost is not null)
        {
            return _innermost.TryGetValue(name, out int index) && index >= start ? _entries[index].Variable : null;
        }

        for (int i = Count - 1; i >= start; i--)
        {
            if (ReferenceEquals(_entries[i].Name, name))
            {
                return _entries[i].Variable;
            }
        }

        return null;
    }

    /// <summary>Takes out all but the first <paramref name="count"/>; what they hid can be seen again.</summary>
    public void Truncate(int count)
    {
        for (int i = Count - 1; i >= count && _innermost is not null; i--)
        {
            Entry entry = _entries[i];
            if (entry.Hidden >= 0)
            {
                _innermost[entry.Name] = entry.Hidden;
            }
            else
            {
                _innermost.Remove(entry.Name);
            }
        }

        Count = count;
    }

    /// <summary>Takes out everything; the memory is kept for the next function.</summary>
    public void Clear()
    {
        Count = 0;
        _innermost = null;
    }

    /// <summary>The same, and what was taken out may be collected.</summary>
    public void Forget()
    {
        Clear();
        Array.Clear(_entries, 0, _entries.Length);
        _entries = _entries.Length > KeptEntries ? [] : _entries;
    }

    private void BuildIndex()
    {
        _innermost = [];
        for (int i = 0; i < Count; i++)
        {
            Entry entry = _entries[i];
            _entries[i] = new Entry(entry.Name, entry.Variable, Index(entry.Name, i));
        }
    }

    // Returns the entry that is hidden from now on, or -1.
    private int Index(Name name, int index)
    {
        int hidden = _innermost!.TryGetValue(name, out int known) ? known : -1;
        _innermost[name] = index;
        return hidden;
    }

    private readonly record struct Entry(Name Name, LocalVariable Variable, int Hidden);
}

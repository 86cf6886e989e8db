using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// The members of a type by name. Those of an instance of a template may be made when they are first asked for: most units use
/// few of them. Safe for concurrent readers once filled.
/// </summary>
internal struct MemberTable
{
    private NameMap<MemberSet> _members;
    private LazyMembers? _lazy;

    /// <summary>All members; those not made yet are made.</summary>
    public readonly ReadOnlySpan<KeyValuePair<Name, MemberSet>> Entries => _lazy is null ? _members.Entries : _lazy.GetAll();

    public readonly MemberSet? Find(Name name) => _lazy is null ? _members.Find(name) : _lazy.Find(name);

    /// <summary>Takes the memory for so many more entries at once.</summary>
    public void Reserve(int more) => _members.Reserve(more);

    /// <summary>Adds an entry; the name must not be in the table.</summary>
    public void Add(Name name, MemberSet member) => _members.Add(name, member);

    /// <summary>Where a name stands among <see cref="Entries"/>; -1 if it is not in the table.</summary>
    public readonly int IndexOf(Name name) => _members.IndexOf(name);

    /// <summary>Members from now on are what this gives.</summary>
    public void Defer(LazyMembers lazy) => _lazy = lazy;
}

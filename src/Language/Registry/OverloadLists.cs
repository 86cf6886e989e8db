using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>
/// Collects the overloads of each name while a registry is linked. The first is there at once; more of it, which mostly come one after
/// the other, when one of another name comes. Few are kept in an array; many gather in a list first, so that ten thousand overloads of
/// one name are not copied ten thousand times. In the end they stand in the order of their identities, so that messages and choices
/// are the same however they came.
/// </summary>
internal sealed class OverloadLists
{
    private const int Few = 8;
    private static readonly Comparison<FunctionDef> ByIdentity = static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value);

    private readonly List<Place> _several = [];

    // By the array that is full.
    private readonly Dictionary<FunctionDef[], List<FunctionDef>> _many = [];

    // Functions of one list that are not in it yet.
    private readonly List<FunctionDef> _run = [];
    private object? _runOwner;
    private Slot _runSlot;

    private enum Slot : byte
    {
        Functions,
        Getters,
        Setters,
    }

    public void AddFunction(NamespaceEntry entry, FunctionDef function)
    {
        if (!entry.TryAddFirst(function))
        {
            Append(entry, Slot.Functions, function);
        }
    }

    public void AddGetter(NamespaceEntry entry, FunctionDef function) => Add(entry, Slot.Getters, entry.Getters, function);

    public void AddSetter(NamespaceEntry entry, FunctionDef function) => Add(entry, Slot.Setters, entry.Setters, function);

    public void AddMethod(MemberSet member, FunctionDef function)
    {
        if (!member.TryAddFirst(function))
        {
            Append(member, Slot.Functions, function);
        }
    }

    public void AddGetter(MemberSet member, FunctionDef function) => Add(member, Slot.Getters, member.Getters, function);

    public void AddSetter(MemberSet member, FunctionDef function) => Add(member, Slot.Setters, member.Setters, function);

    public void AddConstructor(TypeDef type, FunctionDef function) => Add(type, Slot.Functions, type.Constructors, function);

    /// <summary>Writes the long lists to where they belong, and puts all into their order.</summary>
    public void Complete()
    {
        EndRun();
        foreach ((object owner, Slot slot) in _several)
        {
            FunctionDef[] functions = Get(owner, slot);
            functions = _many.TryGetValue(functions, out List<FunctionDef>? list) ? [.. list] : functions;
            if (functions.Length > 2)
            {
                Array.Sort(functions, ByIdentity);
            }
            else if (ByIdentity(functions[0], functions[1]) > 0)
            {
                Array.Reverse(functions);
            }

            Set(owner, slot, functions);
        }
    }

    private static FunctionDef[] Get(object owner, Slot slot) => (owner, slot) switch
    {
        (NamespaceEntry entry, Slot.Functions) => entry.Functions,
        (NamespaceEntry entry, Slot.Getters) => entry.Getters,
        (NamespaceEntry entry, _) => entry.Setters,
        (MemberSet member, Slot.Functions) => member.Methods,
        (MemberSet member, Slot.Getters) => member.Getters,
        (MemberSet member, _) => member.Setters,
        _ => ((TypeDef)owner).Constructors,
    };

    private static void Set(object owner, Slot slot, FunctionDef[] functions)
    {
        switch (owner, slot)
        {
            case (NamespaceEntry entry, Slot.Functions): entry.Functions = functions; break;
            case (NamespaceEntry entry, Slot.Getters): entry.Getters = functions; break;
            case (NamespaceEntry entry, Slot.Setters): entry.Setters = functions; break;
            case (MemberSet member, Slot.Functions): member.Methods = functions; break;
            case (MemberSet member, Slot.Getters): member.Getters = functions; break;
            case (MemberSet member, Slot.Setters): member.Setters = functions; break;
            case (TypeDef type, _): type.Constructors = functions; break;
        }
    }

    private sealed record Place(object Owner, Slot Slot);

    private void Add(object owner, Slot slot, FunctionDef[] known, FunctionDef added)
    {
        if (known.Length == 0)
        {
            Set(owner, slot, [added]);
        }
        else
        {
            Append(owner, slot, added);
        }
    }

    private void Append(object owner, Slot slot, FunctionDef added)
    {
        if (!ReferenceEquals(owner, _runOwner) || slot != _runSlot)
        {
            EndRun();
            _runOwner = owner;
            _runSlot = slot;
        }

        _run.Add(added);
    }

    private void EndRun()
    {
        if (_runOwner is not { } owner)
        {
            return;
        }

        FunctionDef[] known = Get(owner, _runSlot);
        if (known.Length == 1)
        {
            _several.Add(new Place(owner, _runSlot));
        }

        if (known.Length < Few)
        {
            Set(owner, _runSlot, [.. known, .. _run]);
        }
        else
        {
            if (!_many.TryGetValue(known, out List<FunctionDef>? list))
            {
                list = [.. known];
                _many.Add(known, list);
            }

            list.AddRange(_run);
        }

        _run.Clear();
    }
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>
/// Collects the overloads of each name while a registry is linked. Few are kept in an array at once; many gather in a list
/// first, so that ten thousand overloads of one name are not copied ten thousand times. In the end they stand in the order of
/// their identities, so that messages and choices are the same however they came.
/// </summary>
internal sealed class OverloadLists
{
    private const int Few = 8;
    private static readonly Comparison<FunctionDef> ByIdentity = static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value);

    private readonly List<Place> _several = [];

    // By the array that is full.
    private readonly Dictionary<FunctionDef[], List<FunctionDef>> _many = [];

    private enum Slot : byte
    {
        Functions,
        Getters,
        Setters,
    }

    public void AddFunction(NamespaceEntry entry, FunctionDef function)
    {
        if (!entry.TryStart(function))
        {
            entry.Functions = Append(entry, Slot.Functions, entry.Functions, function);
        }
    }

    public void AddGetter(NamespaceEntry entry, FunctionDef function) =>
        entry.Getters = Append(entry, Slot.Getters, entry.Getters, function);

    public void AddSetter(NamespaceEntry entry, FunctionDef function) =>
        entry.Setters = Append(entry, Slot.Setters, entry.Setters, function);

    public void AddMethod(MemberSet member, FunctionDef function)
    {
        if (!member.TryStart(function))
        {
            member.Methods = Append(member, Slot.Functions, member.Methods, function);
        }
    }

    public void AddGetter(MemberSet member, FunctionDef function) =>
        member.Getters = Append(member, Slot.Getters, member.Getters, function);

    public void AddSetter(MemberSet member, FunctionDef function) =>
        member.Setters = Append(member, Slot.Setters, member.Setters, function);

    public void AddConstructor(TypeDef type, FunctionDef function) =>
        type.Constructors = Append(type, Slot.Functions, type.Constructors, function);

    /// <summary>Writes the long lists to where they belong, and puts all into their order.</summary>
    public void Complete()
    {
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

    private FunctionDef[] Append(object owner, Slot slot, FunctionDef[] known, FunctionDef added)
    {
        if (known.Length == 1)
        {
            _several.Add(new Place(owner, slot));
        }

        if (known.Length < Few)
        {
            return [.. known, added];
        }

        if (!_many.TryGetValue(known, out List<FunctionDef>? list))
        {
            list = [.. known];
            _many.Add(known, list);
        }

        list.Add(added);
        return known;
    }
}

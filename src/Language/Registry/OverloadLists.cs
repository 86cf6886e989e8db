using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>
/// Collects the overloads of each name while a registry is linked. Few are kept in an array at once; many gather in a list
/// first, so that ten thousand overloads of one name are not copied ten thousand times.
/// </summary>
internal sealed class OverloadLists
{
    private const int Few = 8;
    private readonly Dictionary<(object Owner, Slot Slot), List<FunctionDef>> _many = [];

    private enum Slot : byte
    {
        Functions,
        Getters,
        Setters,
    }

    public void AddFunction(NamespaceEntry entry, FunctionDef function) =>
        entry.Functions = Append(entry, Slot.Functions, entry.Functions, function);

    public void AddGetter(NamespaceEntry entry, FunctionDef function) =>
        entry.Getters = Append(entry, Slot.Getters, entry.Getters, function);

    public void AddSetter(NamespaceEntry entry, FunctionDef function) =>
        entry.Setters = Append(entry, Slot.Setters, entry.Setters, function);

    public void AddMethod(MemberSet member, FunctionDef function) =>
        member.Methods = Append(member, Slot.Functions, member.Methods, function);

    public void AddGetter(MemberSet member, FunctionDef function) =>
        member.Getters = Append(member, Slot.Getters, member.Getters, function);

    public void AddSetter(MemberSet member, FunctionDef function) =>
        member.Setters = Append(member, Slot.Setters, member.Setters, function);

    public void AddConstructor(TypeDef type, FunctionDef function) =>
        type.Constructors = Append(type, Slot.Functions, type.Constructors, function);

    /// <summary>Writes the long lists to where they belong.</summary>
    public void Complete()
    {
        foreach (KeyValuePair<(object Owner, Slot Slot), List<FunctionDef>> list in _many)
        {
            FunctionDef[] functions = [.. list.Value];
            switch (list.Key.Owner, list.Key.Slot)
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
    }

    private FunctionDef[] Append(object owner, Slot slot, FunctionDef[] known, FunctionDef added)
    {
        if (known.Length < Few)
        {
            return [.. known, added];
        }

        if (!_many.TryGetValue((owner, slot), out List<FunctionDef>? list))
        {
            list = [.. known];
            _many.Add((owner, slot), list);
        }

        list.Add(added);
        return known;
    }
}

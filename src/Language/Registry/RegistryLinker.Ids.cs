using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Puts what was linked into an order that does not depend on the order of registration, and numbers it.</summary>
internal sealed partial class RegistryLinker
{
    private static readonly Comparison<FunctionDef> ByIdentity = static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value);

    private FunctionDef[] AssignIds()
    {
        FunctionDef[] functions = [.. _functions];
        Array.Sort(Array.ConvertAll(functions, static f => f.Hash.Value), functions);
        int first = _below?.FunctionCount ?? 0;
        for (int i = 0; i < functions.Length; i++)
        {
            functions[i].Index = first + i;
        }

        TypeDef[] types = [.. _types.Values];
        Array.Sort(Array.ConvertAll(types, static t => t.Hash.Value), types);
        uint next = HostIds.FirstUser + (uint)(_below?.TypeCount ?? 0);
        foreach (TypeDef type in types)
        {
            type.Id = next++;
        }

        return functions;
    }

    /// <summary>Overloads stand in the order of their identities, so that messages and choices are the same however they came.</summary>
    private void CompleteOverloads()
    {
        _overloads.Complete();
        foreach (NamespaceSymbol @namespace in _namespaces.Values)
        {
            foreach (KeyValuePair<Name, NamespaceEntry> pair in @namespace.Entries.Entries)
            {
                Sort(pair.Value.Functions);
                Sort(pair.Value.Getters);
                Sort(pair.Value.Setters);
                if (pair.Value.Types.Length > 1)
                {
                    Array.Sort(pair.Value.Types, static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value));
                }
            }
        }

        foreach (TypeDef type in _types.Values)
        {
            Sort(type.Constructors);
            foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
            {
                Sort(member.Value.Methods);
                Sort(member.Value.Getters);
                Sort(member.Value.Setters);
            }
        }
    }

    private static void Sort(FunctionDef[] functions)
    {
        if (functions.Length > 1)
        {
            Array.Sort(functions, ByIdentity);
        }
    }
}

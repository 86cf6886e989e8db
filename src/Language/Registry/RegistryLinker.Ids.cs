using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>Puts what was linked into an order that does not depend on the order of registration, and numbers it.</summary>
internal sealed partial class RegistryLinker
{
    private FunctionDef[] AssignIds()
    {
        // The functions are visited in the order in which they lie in memory.
        var functions = new FunctionDef[_identities.Count];
        ChunkedArray<ulong> places = _identities.ToPlaces();
        int first = _below?.FunctionCount ?? 0;
        for (int i = 0; i < functions.Length; i++)
        {
            int place = (int)places[i];
            _functions[i].Index = first + place;
            functions[place] = _functions[i];
        }

        TypeDef[] types = [.. _types.Values];
        Array.Sort(types, static (a, b) => a.Hash.Value.CompareTo(b.Hash.Value));
        uint next = HostIds.FirstUser + (uint)(_below?.TypeCount ?? 0);
        foreach (TypeDef type in types)
        {
            type.Id = next++;
        }

        return functions;
    }
}

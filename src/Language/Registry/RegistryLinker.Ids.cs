using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>Puts what was linked into an order that does not depend on the order of registration, and numbers it.</summary>
internal sealed partial class RegistryLinker
{
    private const int MostBucketBits = 20;

    private FunctionDef[] AssignIds()
    {
        FunctionDef[] functions = SortedByIdentity(_functions);
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

    // Identities are spread evenly, so that their upper bits say nearly where each belongs: linear, unlike a plain sort.
    private static FunctionDef[] SortedByIdentity(List<FunctionDef> functions)
    {
        int bits = 1;
        while (bits < MostBucketBits && 1 << bits < functions.Count)
        {
            bits++;
        }

        var starts = new int[(1 << bits) + 1];
        foreach (FunctionDef function in functions)
        {
            starts[(int)(function.Hash.Value >> (64 - bits)) + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new FunctionDef[functions.Count];
        foreach (FunctionDef function in functions)
        {
            sorted[starts[(int)(function.Hash.Value >> (64 - bits))]++] = function;
        }

        // Each start has moved to the end of its bucket.
        int start = 0;
        foreach (int end in starts)
        {
            if (end - start == 2 && sorted[start].Hash.Value > sorted[start + 1].Hash.Value)
            {
                Array.Reverse(sorted, start, 2);
            }
            else if (end - start > 2)
            {
                Array.Sort(sorted, start, end - start, ByIdentity.Instance);
            }

            start = end;
        }

        return sorted;
    }

    private sealed class ByIdentity : IComparer<FunctionDef>
    {
        public static readonly ByIdentity Instance = new();

        public int Compare(FunctionDef? x, FunctionDef? y) => x!.Hash.Value.CompareTo(y!.Hash.Value);
    }
}

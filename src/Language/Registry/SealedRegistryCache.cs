namespace Seraph.Language.Registry;

/// <summary>
/// The registries sealed from lists that start with one module, weakly held: contexts with the same list share one registry
/// without any process-wide table.
/// </summary>
internal sealed class SealedRegistryCache
{
    private readonly List<(FfiModule[] Modules, WeakReference<FfiRegistry> Registry)> _entries = [];

    /// <summary>The result for exactly this list, sealing it if nobody has; losers of a race wait for the winner.</summary>
    public SealResult GetOrSeal(IReadOnlyList<FfiModule> modules, Func<SealResult> seal)
    {
        lock (_entries)
        {
            for (int i = _entries.Count - 1; i >= 0; i--)
            {
                if (!_entries[i].Registry.TryGetTarget(out FfiRegistry? known))
                {
                    _entries.RemoveAt(i);
                }
                else if (IsSame(_entries[i].Modules, modules))
                {
                    return new SealResult(known, []);
                }
            }

            SealResult result = seal();
            if (result.Registry is { } registry)
            {
                _entries.Add(([.. modules], new WeakReference<FfiRegistry>(registry)));
            }

            return result;
        }
    }

    private static bool IsSame(FfiModule[] left, IReadOnlyList<FfiModule> right)
    {
        if (left.Length != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <content>Finding instances that exist, and the weak table of those that a registry made after it was sealed.</content>
internal sealed partial class TemplateInstantiator
{
    /// <summary>Instances of the shared tier that are still in use, and may be collected. For tests.</summary>
    internal int LiveCount
    {
        get
        {
            lock (_gate)
            {
                return (_weak ?? []).Values.Sum(chain => chain.Count(static w => w.TryGetTarget(out _)));
            }
        }
    }

    /// <summary>The instances of a unit, with those of lower tiers that it has used.</summary>
    public IEnumerable<TypeDef> Known => (IEnumerable<TypeDef>?)_instances?.Values ?? [];

    private TypeDef? Find(TemplateKey key)
    {
        if (_instances is not null && _instances.TryGetValue(key, out TypeDef? known))
        {
            return known;
        }

        if (_weak is not { Count: > 0 } || !_weak.TryGetValue(TypeHash.OfInstance(key.Definition.Hash, key.Arguments).Value, out WeakReference<TypeDef>[]? chain))
        {
            return null;
        }

        foreach (WeakReference<TypeDef> weak in chain)
        {
            if (weak.TryGetTarget(out TypeDef? alive) && key.Equals(new TemplateKey(alive.Template!.Definition!, alive.Template.Arguments)))
            {
                return alive;
            }
        }

        return null;
    }

    // Keyed by the identity and not by the arguments, which would keep what they name alive.
    private void AddWeak(TypeDef instance)
    {
        ulong hash = instance.Hash.Value;
        var weak = new WeakReference<TypeDef>(instance);
        _weak![hash] = _weak.TryGetValue(hash, out WeakReference<TypeDef>[]? chain)
            ? [.. chain.Where(static w => w.TryGetTarget(out _)), weak]
            : [weak];
        if (_weak.Count >= _sweepAt)
        {
            foreach (ulong dead in _weak.Where(static e => !Array.Exists(e.Value, static w => w.TryGetTarget(out _))).Select(static e => e.Key).ToArray())
            {
                _weak.Remove(dead);
            }

            _sweepAt = Math.Max(64, _weak.Count * 2);
        }
    }
}

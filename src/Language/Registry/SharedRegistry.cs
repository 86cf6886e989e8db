using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>
/// The shared entities of a context; a layer sees those of its parent too. Units hand in all their shared declarations at
/// once, when they are compiled: either every one fits what others have declared, or none is registered. Thread-safe; the
/// loser of a race is compared with the winner.
/// </summary>
internal sealed class SharedRegistry(SharedRegistry? below = null)
{
    private readonly object _gate = below is null ? new object() : below._gate;
    private readonly Dictionary<string, SharedEntity> _entities = [];
    private readonly SharedRegistry? _below = below;

    /// <summary>The entity of a key that other units use; null if there is none.</summary>
    public SharedEntity? Find(string key, object user)
    {
        lock (_gate)
        {
            return FindOwned(key).Entity is { } entity && entity.HasUsers(except: user) ? entity : null;
        }
    }

    /// <summary>The number of entities in use, those of the parent not counted.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                DropUnused();
                return _entities.Count;
            }
        }
    }

    /// <summary>Checks a unit's shared declarations against those of others, and registers them if all is well.</summary>
    /// <param name="declarations">All shared declarations of the unit.</param>
    /// <param name="shapes">What they look like, one each.</param>
    /// <param name="user">Who uses the entities from now on; its earlier uses end. Null to check only.</param>
    /// <param name="checker">Who asks.</param>
    /// <param name="diagnostics">Gets the differences.</param>
    public void Commit(
        List<SharedDeclaration> declarations, SharedShape[] shapes, object? user, object checker, DiagnosticBag diagnostics)
    {
        lock (_gate)
        {
            if (declarations.Count == 0 && IsEmpty)
            {
                return;
            }

            SharedEntity[] entities = Resolve(declarations, shapes, checker, diagnostics);
            if (diagnostics.HasErrors || user is null)
            {
                return;
            }

            for (SharedRegistry? tier = this; tier is not null; tier = tier._below)
            {
                foreach (SharedEntity entity in tier._entities.Values)
                {
                    entity.RemoveUser(user);
                }
            }

            for (int i = 0; i < entities.Length; i++)
            {
                SharedEntity entity = entities[i];
                if (!ReferenceEquals(FindOwned(entity.Key).Entity, entity))
                {
                    (FindOwned(entity.Key).Owner ?? this)._entities[entity.Key] = entity;
                }

                entity.AddUser(user);
                if (declarations[i].Type is { } type)
                {
                    type.Shared = entity;
                }
            }

            DropUnused();
        }
    }

    /// <summary>A unit goes away: what nobody else uses goes with it.</summary>
    public void Release(object user)
    {
        lock (_gate)
        {
            for (SharedRegistry? tier = this; tier is not null; tier = tier._below)
            {
                foreach (SharedEntity entity in tier._entities.Values)
                {
                    entity.RemoveUser(user);
                }

                tier.DropUnused();
            }
        }
    }

    private bool IsEmpty => _entities.Count == 0 && (_below is null || _below.IsEmpty);

    private SharedEntity[] Resolve(
        List<SharedDeclaration> declarations, SharedShape[] shapes, object checker, DiagnosticBag diagnostics)
    {
        var entities = new SharedEntity[declarations.Count];
        var bySymbol = new Dictionary<object, int>();
        for (int i = 0; i < entities.Length; i++)
        {
            SharedDeclaration declaration = declarations[i];
            if (((object?)declaration.Type ?? declaration.Function) is { } symbol)
            {
                bySymbol[symbol] = i;
            }

            SharedEntity? known = FindOwned(declaration.Key).Entity;
            (string What, TextSpan Span, SymbolLocation Other)? difference =
                known is null ? null : shapes[i].FindDifference(known.Shape);
            if (difference is { } found && known!.HasUsers(except: checker))
            {
                diagnostics.ReportSharedDiffers(
                    declaration.Source, found.Span, declaration.Name, found.What, found.Other);
            }

            entities[i] = known is null || difference is not null ? new SharedEntity(declaration, shapes[i]) : known;
        }

        CompareUses(declarations, shapes, entities, bySymbol, checker, diagnostics);
        return entities;
    }

    // An entity that the unit alone uses may become another one; then so do those that name it.
    private static void CompareUses(
        List<SharedDeclaration> declarations, SharedShape[] shapes, SharedEntity[] entities, Dictionary<object, int> bySymbol,
        object checker, DiagnosticBag diagnostics)
    {
        var isNew = new bool[entities.Length];
        for (int i = 0; i < entities.Length; i++)
        {
            isNew[i] = !entities[i].HasUsers();
        }

        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = 0; i < entities.Length; i++)
            {
                SharedEntity[] uses = [.. declarations[i].Uses.Where(bySymbol.ContainsKey).Select(u => entities[bySymbol[u]])];
                if (isNew[i])
                {
                    entities[i].Uses = [.. uses];
                }
                else if (!entities[i].Uses.SetEquals(uses))
                {
                    if (entities[i].HasUsers(except: checker))
                    {
                        diagnostics.ReportSharedDiffers(
                            declarations[i].Source, declarations[i].NameSpan, declarations[i].Name,
                            "it names other shared types or functions", entities[i].Shape.Location);
                    }

                    entities[i] = new SharedEntity(declarations[i], shapes[i]) { Uses = [.. uses] };
                    isNew[i] = true;
                    changed = true;
                }
            }
        }
    }

    private (SharedEntity? Entity, SharedRegistry? Owner) FindOwned(string key)
    {
        for (SharedRegistry? tier = this; tier is not null; tier = tier._below)
        {
            if (tier._entities.TryGetValue(key, out SharedEntity? entity) && entity.HasUsers())
            {
                return (entity, tier);
            }
        }

        return default;
    }

    private void DropUnused()
    {
        foreach (KeyValuePair<string, SharedEntity> entity in _entities.ToArray())
        {
            if (!entity.Value.HasUsers())
            {
                _entities.Remove(entity.Key);
            }
        }
    }
}

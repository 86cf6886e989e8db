using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Seraph.Engine.Jit;
using Seraph.Language.Compilation;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// Holds a host API and the units compiled against it. First modules are installed; the first unit (or <see cref="Seal"/>) seals
/// the context, and from then on its registry never changes. Thread-safe after sealing.
/// </summary>
public sealed class ScriptContext
{
    private readonly ScriptContextOptions _options;
    private readonly List<FfiModule> _modules = [];
    private readonly Dictionary<string, WeakReference<ScriptUnit>> _units = [];

    // A weak reference costs the collector more than a small build costs us, so that of a unit gone serves the next one.
    private WeakReference<ScriptUnit>? _spare;
    private readonly ConcurrentDictionary<Type, object> _state = [];
    private readonly ScriptContext? _parent;
    private readonly StrongBox<int> _lastUnit;
    private SealResult? _sealed;

    /// <summary>Makes a context that nothing is installed in.</summary>
    /// <param name="options">How it compiles and runs; the defaults if null.</param>
    public ScriptContext(ScriptContextOptions? options = null)
    {
        _options = options ?? new ScriptContextOptions();
        _lastUnit = new StrongBox<int>();
        Preprocessing = new Preprocessing([.. _options.Defines], _options.IncludeResolver, _options.PragmaHandler);
        Shared = new SharedRegistry();
    }

    private ScriptContext(ScriptContext parent)
    {
        _options = parent._options;
        _parent = parent;
        _lastUnit = parent._lastUnit;
        Preprocessing = parent.Preprocessing;
        Shared = new SharedRegistry(parent.Shared);
    }

    /// <summary>What one call may use up.</summary>
    public ScriptLimits Limits => _options.Limits;

    /// <summary>What runs scripts.</summary>
    public ScriptTier Tier => _options.Tier;

    /// <summary>
    /// The compiler of machine code has a fault: the unit goes on in the interpreter, and its scripts don't notice. Please report what
    /// the exception says. Raised on any thread, by the context of the unit and then by those it is a layer of.
    /// </summary>
    public event EventHandler<CompilerFaultEventArgs>? CompilerFault;

    /// <summary>When functions are compiled; null for never.</summary>
    internal TierPolicy? TierPolicy => Tier == ScriptTier.Interpreter ? null
        : (_options.TierPolicy ?? new TierPolicy(Tier == ScriptTier.Compiled)) with { Failed = ReportFault };

    /// <summary>How scripts are read.</summary>
    public ScriptLanguageOptions Language => _options.Language;

    /// <summary>Where <c>print</c> writes.</summary>
    public TextWriter Output => _options.Output ?? Console.Out;

    /// <summary>Where <c>eprint</c> writes.</summary>
    public TextWriter ErrorOutput => _options.ErrorOutput ?? Console.Error;

    /// <summary>True once the host API can't change any more.</summary>
    public bool IsSealed => Volatile.Read(ref _sealed) is not null;

    /// <summary>The sealed host API.</summary>
    /// <exception cref="InvalidOperationException">The context is not sealed.</exception>
    public FfiRegistry Registry =>
        Volatile.Read(ref _sealed)?.Registry ?? throw new InvalidOperationException("The context is not sealed yet.");

    /// <summary>
    /// Makes a context on top of this one, which is sealed by it. The layer sees everything the parent has, installs modules of
    /// its own and has units of its own; nothing of that reaches the parent. Options and what <see cref="Set"/> keeps are those
    /// of the parent.
    /// </summary>
    /// <exception cref="RegistrationException">The modules installed here can't be sealed.</exception>
    public ScriptContext CreateLayer()
    {
        SealResult result = Volatile.Read(ref _sealed) ?? Seal();
        return result.Success ? new ScriptContext(this) : throw new RegistrationException(result.Errors);
    }

    /// <summary>Adds a module. Its action runs at most once per module object; if it fails, the context stays as it was.</summary>
    /// <exception cref="ContextSealedException">The context is sealed.</exception>
    public void Install(FfiModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        lock (_modules)
        {
            if (IsSealed)
            {
                throw new ContextSealedException();
            }

            List<FfiModule> added = [];
            Flatten(module, added);
            added.RemoveAll(IsInstalledBelow);
            foreach (FfiModule part in added)
            {
                part.GetImage();
            }

            _modules.AddRange(added.Where(m => !_modules.Contains(m)));
        }
    }

    /// <summary>
    /// Links the installed modules. After a failure the context is not sealed: the result tells everything that is wrong, and more
    /// can be installed. Contexts with the same list of modules share one registry.
    /// </summary>
    public SealResult Seal()
    {
        lock (_modules)
        {
            if (_sealed is { } known)
            {
                return known;
            }

            SealResult result = _parent is not null ? SealLayer(_parent)
                : _modules.Count == 0 ? RegistryLinker.Link([])
                : _modules[0].Sealed.GetOrSeal(_modules, () => RegistryLinker.Link([.. _modules.Select(m => m.GetImage())], faultOfNative: HostFunction.FaultOf));
            if (result.Success)
            {
                Volatile.Write(ref _sealed, result);
            }

            return result;
        }
    }

    /// <summary>Makes an empty unit; seals the context if that has not happened.</summary>
    /// <param name="name">The name, unique among the live units of the context.</param>
    /// <exception cref="RegistrationException">The installed modules can't be sealed.</exception>
    /// <exception cref="ArgumentException">A live unit has this name.</exception>
    public ScriptUnit CreateUnit(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        SealResult result = Volatile.Read(ref _sealed) ?? Seal();
        if (!result.Success)
        {
            throw new RegistrationException(result.Errors);
        }

        lock (_units)
        {
            if (_units.TryGetValue(name, out WeakReference<ScriptUnit>? known) && known.TryGetTarget(out _))
            {
                throw new ArgumentException($"The context has a unit named '{name}' already; discard it first.", nameof(name));
            }

            var unit = new ScriptUnit(this, name, new UnitId(Interlocked.Increment(ref _lastUnit.Value)));
            WeakReference<ScriptUnit> reference = known ?? _spare ?? new WeakReference<ScriptUnit>(unit);
            _spare = known is null ? null : _spare;
            reference.SetTarget(unit);
            _units[name] = reference;
            return unit;
        }
    }

    /// <summary>Keeps a value for the context's modules and exported members, one per type.</summary>
    public void Set<T>(T value)
        where T : notnull => _state[typeof(T)] = value;

    /// <summary>The value kept for a type, here or else in the parent of a layer.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Get<T>()
        where T : notnull =>
        _state.TryGetValue(typeof(T), out object? value)
            ? (T)value
            : _parent is not null ? _parent.Get<T>()
            : throw new InvalidOperationException($"The context holds no {typeof(T).FullName}; call Set<{typeof(T).Name}>(…) first.");

    /// <summary>What the host does for directives of scripts.</summary>
    internal Preprocessing Preprocessing { get; }

    /// <summary>The value kept for a type, here or else in the parent of a layer; null without one.</summary>
    internal T? Find<T>()
        where T : class => _state.TryGetValue(typeof(T), out object? value) ? (T)value : _parent?.Find<T>();

    /// <summary>The value kept for a type; without one a new one, which is kept from now on.</summary>
    internal T GetOrAdd<T>(Func<T> make)
        where T : class => Find<T>() ?? (T)_state.GetOrAdd(typeof(T), static (_, make) => make(), make);

    /// <summary>What the units of the context declare as <c>shared</c>.</summary>
    internal SharedRegistry Shared { get; }

    /// <summary>The live unit of a name, here or in the parent of a layer; null if there is none.</summary>
    internal ScriptUnit? FindUnit(string name)
    {
        lock (_units)
        {
            if (_units.TryGetValue(name, out WeakReference<ScriptUnit>? known) && known.TryGetTarget(out ScriptUnit? unit))
            {
                return unit;
            }
        }

        return _parent?.FindUnit(name);
    }

    internal void Release(ScriptUnit unit)
    {
        Shared.Release(unit);
        lock (_units)
        {
            if (_units.TryGetValue(unit.Name, out WeakReference<ScriptUnit>? known)
                && (!known.TryGetTarget(out ScriptUnit? live) || ReferenceEquals(live, unit)))
            {
                _units.Remove(unit.Name);
                known.SetTarget(null!);
                _spare = known;
            }
        }
    }

    // Scripts must not notice, so what a handler throws ends here.
    private void ReportFault(Exception exception)
    {
        try
        {
            CompilerFault?.Invoke(this, new CompilerFaultEventArgs(exception));
        }
        catch (Exception)
        {
        }

        _parent?.ReportFault(exception);
    }

    private SealResult SealLayer(ScriptContext parent) => _modules.Count == 0
        ? parent._sealed!
        : RegistryLinker.Link([.. _modules.Select(m => m.GetImage())], parent.Registry, HostFunction.FaultOf);

    private bool IsInstalledBelow(FfiModule module) =>
        _parent is not null && (_parent._modules.Contains(module) || _parent.IsInstalledBelow(module));

    private static void Flatten(FfiModule module, List<FfiModule> output)
    {
        if (module.Parts.Count == 0)
        {
            output.Add(module);
        }

        foreach (FfiModule part in module.Parts)
        {
            Flatten(part, output);
        }
    }
}

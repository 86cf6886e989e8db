using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// A function that one instance of a unit takes from another unit: <c>import int f(int) from "unit";</c>. It is bound when the
/// script runs, and may be bound anew; a call of an unbound one raises <c>Unbound function called</c>. The instance keeps what it
/// is bound to alive, also when that unit is discarded or built again. Used by one thread at a time, as the instance.
/// </summary>
public sealed class ScriptImport
{
    private readonly InstanceState _instance;
    private readonly int _index;

    internal ScriptImport(InstanceState instance, int index)
    {
        _instance = instance;
        _index = index;
    }

    /// <summary>The declaration, such as <c>int f(int a)</c>.</summary>
    public string Declaration => Wanted.ToString();

    /// <summary>The name of the unit that the script wants it from.</summary>
    public string UnitName => Import.Unit;

    /// <summary>What it is bound to; null if it is not.</summary>
    public ScriptFunction? Function => _instance.FindImport(_index);

    private ImportDef Import => _instance.Unit.Compiled.Imports[_index];

    private FunctionDef Wanted => Import.Function;

    /// <summary>Binds it to a function, of any name and unit.</summary>
    /// <exception cref="ArgumentException">The function is a delegate, or its result or parameters are others.</exception>
    public void Bind(ScriptFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (function.Target is not null || !Signatures.AreInterchangeable(function.Function, Wanted))
        {
            throw new ArgumentException($"The import '{Wanted}' can't be bound to '{function}': the signature has to be the same.", nameof(function));
        }

        _instance.SetImport(_index, function);
    }

    /// <summary>Binds it to the function of this name and signature that a unit declares.</summary>
    /// <exception cref="ArgumentException">The unit has none; the message lists those of the name.</exception>
    /// <exception cref="InvalidOperationException">The unit is not built.</exception>
    /// <exception cref="ObjectDisposedException">The unit is discarded.</exception>
    public void Bind(ScriptUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!TryBind(unit.State))
        {
            string[] others = [.. Named(unit.State).Select(f => $"'{f}'")];
            string known = others.Length == 0 ? "" : $"; it has {string.Join(", ", others)}";
            throw new ArgumentException($"The unit '{unit.Name}' has no function '{Wanted}'{known}.", nameof(unit));
        }
    }

    /// <summary>Makes it unbound again.</summary>
    public void Unbind() => _instance.SetImport(_index, null);

    /// <inheritdoc/>
    public override string ToString() => $"{Declaration} from \"{UnitName}\"";

    /// <summary>Binds it if an instance has the function.</summary>
    internal bool TryBind(InstanceState other)
    {
        FunctionDef? found = Named(other).FirstOrDefault(f => Signatures.AreInterchangeable(f, Wanted));
        if (found is not null)
        {
            _instance.SetImport(_index, other.GetFunction(found.Index));
        }

        return found is not null;
    }

    // Not imports: they would only lead on.
    private IEnumerable<FunctionDef> Named(InstanceState other)
    {
        FunctionDef wanted = Wanted;
        foreach (FunctionCode code in other.Unit.Compiled.Functions)
        {
            FunctionDef function = code.Function;
            if (function is { Owner: null, Body.HasBlock: true } && function.Name.Text == wanted.Name.Text
                && function.Namespace?.FullName == wanted.Namespace?.FullName)
            {
                yield return function;
            }
        }
    }
}

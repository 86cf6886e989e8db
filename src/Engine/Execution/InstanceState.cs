using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>The globals of one instance of a unit, and the limits its calls run under.</summary>
internal sealed class InstanceState
{
    /// <summary>The number globals, by slot.</summary>
    public readonly ulong[] Numbers;

    /// <summary>The object globals, by slot.</summary>
    public readonly object?[] Objects;

    public readonly LinkedUnit Unit;

    public readonly ScriptContext? Context;

    public readonly ScriptLimits Limits;

    private ScriptFunction?[] _functions = [];
    private ScriptFunction?[] _imports = [];
    private ConditionalWeakTable<object, List<ScriptFunction>>? _delegates;

    public InstanceState(LinkedUnit unit, ScriptContext? context = null, ScriptLimits? limits = null)
    {
        Unit = unit;
        Context = context;
        Limits = limits ?? ScriptLimits.Default;
        Numbers = unit.Compiled.GlobalNumbers == 0 ? [] : new ulong[unit.Compiled.GlobalNumbers];
        Objects = unit.Compiled.GlobalObjects == 0 ? [] : new object?[unit.Compiled.GlobalObjects];
    }

    /// <summary>The value of a function of the unit, by its index, if somebody has asked for it before.</summary>
    public ScriptFunction? FindFunction(int function) => (uint)function < (uint)_functions.Length ? _functions[function] : null;

    /// <summary>The value of a function of the unit: the same object every time.</summary>
    public ScriptFunction GetFunction(int function)
    {
        if (_functions.Length == 0)
        {
            _functions = new ScriptFunction?[Unit.Functions.Length];
        }

        return _functions[function] ??= new ScriptFunction(this, function);
    }

    /// <summary>The first delegate asked for with the method and object of this one. It lives as long as the object.</summary>
    public ScriptFunction CanonicalOf(ScriptFunction function)
    {
        List<ScriptFunction> known = (_delegates ??= []).GetOrCreateValue(function.Target!);
        if (known.Find(f => ReferenceEquals(f.Function, function.Function)) is { } first)
        {
            return first;
        }

        known.Add(function);
        return function;
    }

    /// <summary>What an import is bound to, or null.</summary>
    public ScriptFunction? FindImport(int import) => (uint)import < (uint)_imports.Length ? _imports[import] : null;

    /// <summary>Binds an import to a function that fits it, or to nothing.</summary>
    public void SetImport(int import, ScriptFunction? function)
    {
        if (_imports.Length == 0)
        {
            _imports = new ScriptFunction?[Unit.Compiled.Imports.Length];
        }

        _imports[import] = function;
    }

    /// <summary>Binds all imports as those of another instance of the unit are.</summary>
    public void TakeImports(InstanceState other) => _imports = [.. other._imports];

    /// <summary>Releases what the object globals refer to, in the order of their declaration: nothing will run any more.</summary>
    public void ReleaseGlobals()
    {
        if (!Unit.Compiled.IsCounting)
        {
            return;
        }

        foreach (GlobalDef global in Unit.Compiled.Globals)
        {
            if (global.Type.IsInObjects)
            {
                object? value = Objects[global.Slot];
                Objects[global.Slot] = null;
                References.Release(value);
            }
        }
    }

    /// <summary>A number global, by a C# type that fits it.</summary>
    public unsafe T LoadNumber<T>(int slot)
    {
        // Invariant: the slots of a global lie inside the array; the index is checked by the access.
        fixed (ulong* numbers = &Numbers[slot])
        {
            return NumberSlot.Load<T>(numbers);
        }
    }

    /// <summary>Changes a number global, by a C# type that fits it.</summary>
    public unsafe void StoreNumber<T>(int slot, T value)
    {
        fixed (ulong* numbers = &Numbers[slot])
        {
            NumberSlot.Store(numbers, value);
        }
    }
}

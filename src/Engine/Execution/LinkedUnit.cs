using System.Collections.Concurrent;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using OpCode = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Execution;

/// <summary>
/// A compiled unit made ready to run: operands of instructions lead straight to what they mean. Immutable once made, shared
/// by all instances and threads; the tables below are indexed by the operands without checks, which the verifier has made.
/// </summary>
internal sealed class LinkedUnit
{
    /// <summary>The entries of all functions, by <see cref="FunctionDef.Index"/>.</summary>
    public readonly FunctionEntry[] Functions;

    /// <summary>By operand <c>f</c>: the entry of a function; default for a method that only interfaces declare.</summary>
    public readonly FunctionEntry[] Calls;

    /// <summary>By operand <c>f</c>: the virtual slot of a method of a class.</summary>
    public readonly ushort[] VirtualSlots;

    /// <summary>By operand <c>f</c>: the number of a method of an interface in <see cref="ScriptClass.InterfaceTable"/>.</summary>
    public readonly ushort[] Selectors;

    /// <summary>By operand <c>h</c>.</summary>
    public readonly HostCall[] HostCalls;

    /// <summary>By operand <c>t</c>: a <see cref="ScriptClass"/>, <see cref="ArrayElements"/>, <see cref="HostType"/> or null.</summary>
    public readonly object?[] Types;

    /// <summary>By operand <c>k</c>.</summary>
    public readonly ulong[] Constants;

    /// <summary>By operand <c>s</c>.</summary>
    public readonly string[] Strings;

    /// <summary>The script classes, in the order of <see cref="CompiledUnit.Classes"/>.</summary>
    public readonly ScriptClass[] Classes;

    public readonly CompiledUnit Compiled;

    // So many classes are searched one by one.
    private const int FewClasses = 8;

    private readonly Dictionary<TypeDef, ScriptClass>? _classesByType;
    private DataType[]? _globalObjectTypes;
    private FunctionCode[]? _byStart;
    private ConcurrentDictionary<(Type Delegate, int Function), DynamicMethod>? _adapters;

    public LinkedUnit(CompiledUnit unit, TierPolicy? policy = null)
    {
        Compiled = unit;
        Constants = unit.Constants;
        Strings = unit.Strings;
        Functions = unit.Functions.Length == 0 ? [] : new FunctionEntry[unit.Functions.Length];
        for (int i = 0; i < Functions.Length; i++)
        {
            Functions[i] = new FunctionEntry(unit.Functions[i]);
        }

        if (policy is not null && RuntimeFeature.IsDynamicCodeSupported)
        {
            Tier = new UnitTier(this, policy);
            if (policy.IsEager)
            {
                EnterCompiled();
            }
        }

        int count = unit.FunctionTable.Length;
        Calls = count == 0 ? [] : new FunctionEntry[count];
        VirtualSlots = count == 0 ? [] : new ushort[count];
        Selectors = count == 0 ? [] : new ushort[count];
        for (int i = 0; i < count; i++)
        {
            LinkFunction(i, unit.FunctionTable[i]);
        }

        HostCalls = unit.HostFunctions.Length == 0 ? [] : new HostCall[unit.HostFunctions.Length];
        for (int i = 0; i < HostCalls.Length; i++)
        {
            HostCalls[i] = new HostCall(unit.HostFunctions[i]);
        }

        Classes = unit.Classes.Length == 0 ? [] : new ScriptClass[unit.Classes.Length];
        for (int i = 0; i < Classes.Length; i++)
        {
            Classes[i] = new ScriptClass(this, unit.Classes[i]);
        }

        _classesByType = Classes.Length > FewClasses ? Classes.ToDictionary(c => c.Type) : null;

        Types = unit.Types.Length == 0 ? [] : new object?[unit.Types.Length];
        for (int i = 0; i < Types.Length; i++)
        {
            Types[i] = LinkType(unit.Types[i].Type);
        }
    }

    /// <summary>What is compiled of it; null if nothing ever is.</summary>
    public UnitTier? Tier { get; }

    /// <summary>How many methods of interfaces the unit calls.</summary>
    public int SelectorCount { get; private set; }

    /// <summary>The instance whose globals its code sees when an object of the unit is called from another unit.</summary>
    public InstanceState? Home { get; set; }

    /// <summary>The instance in which its code runs for another one: that one itself if it is of this unit, else <see cref="Home"/>.</summary>
    public InstanceState InstanceFor(InstanceState? caller) => caller is not null && ReferenceEquals(caller.Unit, this)
        ? caller
        : Home ?? throw new InvalidOperationException($"The unit '{Compiled.Name}' has no instance to run in.");

    /// <summary>Methods that typed delegates of C# are made of, by delegate type and function.</summary>
    public ConcurrentDictionary<(Type Delegate, int Function), DynamicMethod> Adapters => _adapters ?? MakeAdapters();

    /// <summary>The types of the object globals, by slot. Racing threads make equal ones.</summary>
    public DataType[] GlobalObjectTypes => _globalObjectTypes ??= TypesOfGlobals();

    /// <summary>The function that an instruction, counted from the start of the unit, belongs to.</summary>
    public FunctionCode FunctionAt(int instruction)
    {
        if (Compiled.Code[instruction] is { Op: OpCode.EnterCompiled } entry)
        {
            return Compiled.Functions[entry.A];
        }

        FunctionCode[] functions = _byStart ??= [.. Compiled.Functions.OrderBy(f => f.Start)];
        int low = 0;
        int high = functions.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (functions[middle].Start <= instruction)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return functions[low];
    }

    /// <summary>The class at run time of a script class of this unit, or null for other types.</summary>
    public ScriptClass? FindClass(TypeDef type)
    {
        if (_classesByType is not null)
        {
            return _classesByType.GetValueOrDefault(type);
        }

        foreach (ScriptClass candidate in Classes)
        {
            if (ReferenceEquals(candidate.Type, type))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>A function, entered at the instruction that stands before it.</summary>
    public FunctionEntry CompiledEntryOf(int function) =>
        IsEntered(function) ? Functions[function] : Functions[function].Compiled();

    /// <summary>Calls of a function enter its compiled code from now on. Running ones may still go by the old entry.</summary>
    public void EnterCompiled(int function)
    {
        if (IsEntered(function))
        {
            return;
        }

        FunctionEntry entry = Functions[function].Compiled();
        Functions[function] = entry;
        for (int i = 0; i < Calls.Length; i++)
        {
            FunctionDef called = Compiled.FunctionTable[i];
            if (called.Index == function && ReferenceEquals(Compiled.Functions[function].Function, called))
            {
                Calls[i] = entry;
            }
        }
    }

    private bool IsEntered(int function) => Functions[function].Before != Compiled.Functions[function].Start - 1;

    private void EnterCompiled()
    {
        for (int i = 0; i < Functions.Length; i++)
        {
            if (Translatability.IsTranslatable(Compiled, Compiled.Functions[i]))
            {
                Functions[i] = Functions[i].Compiled();
            }
        }
    }

    private ConcurrentDictionary<(Type Delegate, int Function), DynamicMethod> MakeAdapters() =>
        Interlocked.CompareExchange(ref _adapters, [], null) ?? _adapters;

    private DataType[] TypesOfGlobals()
    {
        var types = new DataType[Compiled.GlobalObjects];
        foreach (GlobalDef global in Compiled.Globals)
        {
            if (global.Type.IsInObjects && global.Slot >= 0)
            {
                types[global.Slot] = global.Type;
            }
        }

        return types;
    }

    private void LinkFunction(int operand, FunctionDef function)
    {
        if (function.Owner is { Kind: TypeKind.Funcdef })
        {
            return;
        }

        if (function.Owner is { Kind: TypeKind.Interface } && (function.Traits & FfiFunctionTraits.AutoGenerated) == 0)
        {
            Selectors[operand] = checked((ushort)SelectorCount++);
            return;
        }

        VirtualSlots[operand] = (ushort)Math.Max(function.VirtualSlot, 0);
        if (function.Index >= 0 && function.Index < Functions.Length
            && ReferenceEquals(Compiled.Functions[function.Index].Function, function))
        {
            Calls[operand] = Functions[function.Index];
        }
    }

    private object? LinkType(TypeDef type) =>
        type.IsScriptClass ? FindClass(type)
        : type.IsArray ? ArrayElements.Of(type)
        : HostType.Of(type);
}

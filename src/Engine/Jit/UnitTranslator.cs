using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using OpCode = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>Writes the IL of all functions of a unit that can be translated, into one type, so that they call each other directly.</summary>
[RequiresDynamicCode("Emits IL.")]
internal sealed partial class UnitTranslator
{
    private const int SmallFunction = 32;

    private readonly bool _optimizes;
    private readonly TypeBuilder _type;
    private readonly FunctionAnalysis?[] _analyses;
    private readonly MethodBuilder?[] _plain;
    private readonly MethodBuilder?[] _loops;
    private readonly MethodBuilder?[] _inlined;
    private readonly bool[] _reachesHost;
    private readonly bool[] _storesReferences;
    private readonly bool[] _staysInside;
    private readonly bool[] _usesHostFrame;
    private readonly MethodBuilder?[] _direct;
    private readonly LoopHoists?[] _hoists;
    private readonly ObjectTypes?[] _types;
    private readonly Lazy<HostTwin?>[] _twins;
    private readonly AssemblyBuilder _assembly;
    private readonly HashSet<ScriptClass> _made;
    private readonly HashSet<Assembly> _friends = [typeof(ScriptExecution).Assembly];

    private UnitTranslator(LinkedUnit unit, bool isCounting, bool optimizes)
    {
        Unit = unit;
        _optimizes = optimizes;
        IsCounting = isCounting;
        FunctionCode[] functions = unit.Compiled.Functions;
        _analyses = new FunctionAnalysis?[functions.Length];
        _plain = new MethodBuilder?[functions.Length];
        _loops = new MethodBuilder?[functions.Length];
        _inlined = new MethodBuilder?[functions.Length];
        _hoists = new LoopHoists?[functions.Length];
        _types = new ObjectTypes?[functions.Length];
        _reachesHost = new bool[functions.Length];
        _storesReferences = new bool[functions.Length];
        _staysInside = new bool[functions.Length];
        _usesHostFrame = new bool[functions.Length];
        _direct = new MethodBuilder?[functions.Length];
        _twins = [.. unit.HostCalls.Select(c => new Lazy<HostTwin?>(() => Befriend(TwinCall.Find(c.Function))))];
        _made = [.. unit.Compiled.Code.Where(i => i.Op == OpCode.NewObject).Select(i => unit.Types[i.B]).OfType<ScriptClass>()];
        _assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Script " + unit.Compiled.Name), AssemblyBuilderAccess.RunAndCollect);
        FriendAccess.Grant(_assembly, typeof(ScriptExecution).Assembly);
        _type = _assembly.DefineDynamicModule("Script").DefineType("Script", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
    }

    public LinkedUnit Unit { get; }

    /// <summary>The code counts instructions.</summary>
    public bool IsCounting { get; }

    public static TranslatedUnit Translate(LinkedUnit unit, bool isCounting, bool optimizes = true)
    {
        var translator = new UnitTranslator(unit, isCounting, optimizes);
        translator.Define();
        translator.Spread(translator._reachesHost, translator.CallsHost);
        translator.Spread(translator._storesReferences, translator.StoresReferences);
        translator.Write();
        translator.WriteDirect();
        return translator.Finish();
    }

    /// <summary>The method of a function of this unit, or null if it stays on the interpreter.</summary>
    public MethodInfo? FindMethod(FunctionDef function) =>
        (uint)function.Index < (uint)_plain.Length && ReferenceEquals(Unit.Compiled.Functions[function.Index].Function, function)
            ? _plain[function.Index]
            : null;

    /// <summary>The function calls script functions.</summary>
    public bool CallsOthers(FunctionCode function) =>
        Array.Exists(_analyses[function.Function.Index]!.Code, i => OpInfo.Of(i.Op)!.A.Kind == 'f' && OpInfo.Of(i.Op)!.IsCall);

    /// <summary>The types of the objects in a function's registers.</summary>
    public ObjectTypes TypesOf(FunctionAnalysis analysis) => _types[analysis.Function.Function.Index] ??= new ObjectTypes(Unit, analysis);

    /// <summary>What the loops of a function read before they begin.</summary>
    public LoopHoists HoistsOf(FunctionAnalysis analysis) => _hoists[analysis.Function.Function.Index] ??= new LoopHoists(analysis, CallsHost, StoresReferences);

    /// <summary>The method that is called for a host function in place of its thunk, or null.</summary>
    public HostTwin? TwinOf(int host) => _twins[host].Value;

    /// <summary>The function calls C# directly that may throw.</summary>
    public bool CallsTwins(FunctionCode function) =>
        Array.Exists(_analyses[function.Function.Index]!.Code, i => i.Op == OpCode.CallHost && TwinOf(i.A) is { IsQuiet: false });

    private HostTwin? Befriend(HostTwin? twin)
    {
        if (twin is not null)
        {
            foreach (Assembly assembly in twin.Method.GetParameters().Select(p => p.ParameterType.Assembly).Append(twin.Method.Module.Assembly))
            {
                if (_friends.Add(assembly))
                {
                    FriendAccess.Grant(_assembly, assembly);
                }
            }
        }

        return twin;
    }

    /// <summary>A function that calls host functions, or may call one that does.</summary>
    public bool ReachesHost(int function) => _reachesHost[function];

    /// <summary>The method to inline where a function is called that can be left, or null: <see cref="FunctionTranslator.WriteInlined"/>.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isInlined">Who calls it is inlined too.</param>
    public MethodInfo? FindInlined(int function, bool isInlined) =>
        isInlined && CallsOthers(Unit.Compiled.Functions[function]) ? null : _inlined[function];

    /// <summary>The function has been found to call C# code that has a frame or sees the script stack.</summary>
    public void UseHostFrame(FunctionCode function) => _usesHostFrame[function.Function.Index] = true;

    /// <summary>Who calls the function has to see whether it was left.</summary>
    public bool CanLeave(int function) => !_staysInside[function];

    private void Define()
    {
        for (int i = 0; i < _analyses.Length; i++)
        {
            FunctionCode function = Unit.Compiled.Functions[i];
            if (Translatability.IsTranslatable(Unit.Compiled, function))
            {
                FunctionAnalysis analysis = _analyses[i] = new FunctionAnalysis(Unit.Compiled, function);
                FunctionDef definition = function.Function;
                _plain[i] = Define(NameOf(definition), MethodSignature.ResultOf(definition), MethodSignature.ParametersOf(definition));
                if (analysis.Loops.Length > 0)
                {
                    _loops[i] = Define("loops of " + NameOf(definition), MethodSignature.ResultOf(definition), MethodSignature.FrameParameters);
                }
                else if (function.Length <= SmallFunction)
                {
                    DefineSmall(i);
                }
            }
        }
    }

    private bool IsSmallLeaf(FunctionCode function) => function.Length <= SmallFunction && !CallsOthers(function) && !CallsTwins(function);

    // One that calls others is inlined once, and calls what it calls: it may call itself in the end.
    private void DefineSmall(int i)
    {
        FunctionCode function = Unit.Compiled.Functions[i];
        bool isLeaf = !CallsOthers(function);
        SetFlags(_plain[i]!, isLeaf || CallsTwins(function) ? MethodImplAttributes.AggressiveInlining : MethodImplAttributes.NoInlining);
        if (!isLeaf && !CallsTwins(function))
        {
            DefineInlined(i);
        }
    }

    private void DefineInlined(int i)
    {
        FunctionDef definition = Unit.Compiled.Functions[i].Function;
        _inlined[i] = Define("inlined " + NameOf(definition), typeof(int), MethodSignature.ParametersWithResultOf(definition));
        SetFlags(_inlined[i]!, MethodImplAttributes.AggressiveInlining);
    }

    private MethodBuilder Define(string name, Type result, Type[] parameters)
    {
        MethodBuilder method = _type.DefineMethod(name, MethodAttributes.Public | MethodAttributes.Static, result, parameters);
        method.InitLocals = false;
        if (!_optimizes)
        {
            method.SetImplementationFlags(MethodImplAttributes.NoOptimization);
        }

        return method;
    }

    private void SetFlags(MethodBuilder method, MethodImplAttributes flags)
    {
        if (_optimizes)
        {
            method.SetImplementationFlags(flags);
        }
    }

    private void Write()
    {
        // First those that call nothing: then their callers know whether these can be left.
        foreach (FunctionAnalysis analysis in _analyses.OfType<FunctionAnalysis>().OrderBy(a => CallsOthers(a.Function)))
        {
            int i = analysis.Function.Function.Index;
            _staysInside[i] = !FunctionTranslator.WritePlain(this, analysis, _plain[i]!.GetILGenerator());
            if (_loops[i] is { } loops)
            {
                FunctionTranslator.WriteLoops(this, analysis, loops.GetILGenerator());
            }
            else if (CanLeave(i) && IsSmallLeaf(analysis.Function))
            {
                DefineInlined(i);
            }

            if (_inlined[i] is { } inlined)
            {
                FunctionTranslator.WriteInlined(this, analysis, inlined.GetILGenerator());
            }

            MethodBuilder adapter = Define(AdapterName(i), typeof(void), MethodSignature.FrameParameters);
            AdapterWriter.Write(adapter.GetILGenerator(), analysis.Function.Function, _plain[i]!, _loops[i]);
        }
    }

    // What C# calls: the function itself, or a method around it that has the frame of the C# code it calls.
    private void WriteDirect()
    {
        FindWhoUsesHostFrame();
        foreach (FunctionAnalysis analysis in _analyses.OfType<FunctionAnalysis>())
        {
            FunctionDef function = analysis.Function.Function;
            if (_usesHostFrame[function.Index])
            {
                MethodBuilder method = _direct[function.Index] = Define(
                    "direct " + NameOf(function), MethodSignature.ResultOf(function), MethodSignature.ParametersOf(function));
                AdapterWriter.WriteDirect(method.GetILGenerator(), function, _plain[function.Index]!);
            }
        }
    }

    private void FindWhoUsesHostFrame()
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (FunctionAnalysis analysis in _analyses.OfType<FunctionAnalysis>())
            {
                int i = analysis.Function.Function.Index;
                if (!_usesHostFrame[i] && Array.Exists(CalleesOf(analysis), f => _usesHostFrame[f]))
                {
                    isChanged = _usesHostFrame[i] = true;
                }
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The type is made here.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The type is made here.")]
    private TranslatedUnit Finish()
    {
        Type type = _type.CreateType();
        // Asking for one by its name goes through all of them.
        Dictionary<string, MethodInfo> methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static).ToDictionary(m => m.Name);
        var functions = new TranslatedFunction?[_analyses.Length];
        for (int i = 0; i < functions.Length; i++)
        {
            if (_analyses[i] is { } analysis)
            {
                functions[i] = new TranslatedFunction(Made(_plain[i])!, Made(_loops[i]), methods[AdapterName(i)], Made(_direct[i]), analysis)
                {
                    Callees = CalleesOf(analysis),
                };
            }
        }

        return new TranslatedUnit(functions, IsCounting)
        {
            WindowNumbers = LargestWindow(c => c.NumberSlots),
            WindowObjects = LargestWindow(c => c.ObjectSlots),
        };

        MethodInfo? Made(MethodBuilder? method) => method is null ? null : methods[method.Name];
    }

    // Helpers take no more than D says, or a struct.
    private int LargestWindow(Func<HostCall, int> slots)
    {
        int largest = Unit.Compiled.Types.Select(t => t.NumberSlots).Concat(Unit.HostCalls.Select(slots)).Append(0).Max();
        largest = Math.Max(largest, Unit.Compiled.Functions.Max(f => Math.Max(f.Function.Layout.NumberSlots, f.Function.Layout.ObjectSlots)));
        foreach (FunctionAnalysis? analysis in _analyses)
        {
            largest = Math.Max(largest, analysis?.Code.Max(i => (int)i.D) ?? 0);
        }

        return largest;
    }

    private int[] CalleesOf(FunctionAnalysis analysis)
    {
        var callees = new HashSet<int>();
        foreach (Instruction instruction in analysis.Code)
        {
            if (instruction.Op == OpCode.Call && FindMethod(Unit.Compiled.FunctionTable[instruction.A]) is not null)
            {
                callees.Add(Unit.Compiled.FunctionTable[instruction.A].Index);
            }
            else if (instruction.Op is OpCode.CallVirtual or OpCode.CallInterface)
            {
                callees.UnionWith(TargetsOf(instruction).Select(t => t.Key).Where(f => _plain[f] is not null));
            }
            else if (instruction.Op == OpCode.CallFunction)
            {
                callees.UnionWith(FunctionsFor(instruction));
            }
        }

        return [.. callees];
    }

    // Overloads have the same name.
    private static string NameOf(FunctionDef function) =>
        function.Name.Text + " " + function.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string AdapterName(int function) => "enter " + function.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

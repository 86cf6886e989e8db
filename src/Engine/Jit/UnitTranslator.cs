using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;
using OpCode = Seraph.Language.Bytecode.OpCode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Writes the IL of a batch of functions of a unit, and of all that they can call, into one type, so that they call each other
/// directly. What earlier batches have is called there: since each batch has all that it can call, what is known of its functions
/// does not change.
/// </summary>
[RequiresDynamicCode("Emits IL.")]
internal sealed partial class UnitTranslator
{
    private const int SmallFunction = 32;

    private readonly bool _optimizes;
    private readonly TranslatedUnit _translated;
    private readonly TypeBuilder _type;
    private readonly FunctionAnalysis?[] _analyses;
    private readonly List<FunctionAnalysis> _batch = [];
    private readonly int[]?[] _callees;
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

    private UnitTranslator(LinkedUnit unit, TranslatedUnit translated, bool optimizes)
    {
        Unit = unit;
        _optimizes = optimizes;
        _translated = translated;
        IsCounting = translated.IsCounting;
        FunctionCode[] functions = unit.Compiled.Functions;
        _analyses = new FunctionAnalysis?[functions.Length];
        _callees = new int[]?[functions.Length];
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
        _functionValues = new Lazy<ILookup<TypeDef?, int>>(FindFunctionValues);
        _twins = [.. unit.HostCalls.Select(c => new Lazy<HostTwin?>(() => Befriend(TwinCall.Find(c.Function))))];
        _made = [.. unit.Compiled.Code.Where(i => i.Op == OpCode.NewObject).Select(i => unit.Types[i.B]).OfType<ScriptClass>()];
        _assembly = AssemblyBuilder.DefineDynamicAssembly(
            new AssemblyName(FormattableString.Invariant($"Script {unit.Compiled.Name} {translated.Batches}")), AssemblyBuilderAccess.RunAndCollect);
        FriendAccess.Grant(_assembly, typeof(ScriptExecution).Assembly);
        _type = _assembly.DefineDynamicModule("Script").DefineType("Script", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
    }

    public LinkedUnit Unit { get; }

    /// <summary>The code counts instructions.</summary>
    public bool IsCounting { get; }

    /// <summary>Translates functions and all that they can call, but for what is translated already.</summary>
    public static void Translate(LinkedUnit unit, TranslatedUnit translated, IEnumerable<int> functions, bool optimizes)
    {
        int[] missing = [.. functions.Where(f => translated.Find(f) is null && Translatability.IsTranslatable(unit.Compiled, unit.Compiled.Functions[f]))];
        if (missing.Length == 0)
        {
            return;
        }

        var translator = new UnitTranslator(unit, translated, optimizes);
        translator.Know();
        translator.Define(missing);
        translator.Spread(translator._reachesHost, translator.CallsHost);
        translator.Spread(translator._storesReferences, translator.StoresReferences);
        translator.Write();
        translator.WriteDirect();
        translator.Finish();
    }

    /// <summary>The method of a function of this unit, or null if it stays on the interpreter.</summary>
    public MethodInfo? FindMethod(FunctionDef function) => IndexOf(function) is >= 0 and var index ? FindMethod(index) : null;

    /// <inheritdoc cref="FindMethod(FunctionDef)"/>
    public MethodInfo? FindMethod(int function) => _plain[function] ?? _translated.Find(function)?.Plain;

    /// <summary>The function calls script functions.</summary>
    public bool CallsOthers(FunctionCode function) =>
        Array.Exists(CodeOf(function), i => OpInfo.Of(i.Op)!.A.Kind == 'f' && OpInfo.Of(i.Op)!.IsCall);

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
        isInlined && CallsOthers(Unit.Compiled.Functions[function]) ? null : _inlined[function] ?? _translated.Find(function)?.Inlined;

    /// <summary>The function has been found to call C# code that has a frame or sees the script stack.</summary>
    public void UseHostFrame(FunctionCode function) => _usesHostFrame[function.Function.Index] = true;

    /// <summary>Who calls the function has to see whether it was left.</summary>
    public bool CanLeave(int function) => !_staysInside[function];

    private Instruction[] CodeOf(FunctionCode function) =>
        _analyses[function.Function.Index]?.Code ?? Unit.Compiled.Code[function.Start..(function.Start + function.Length)];

    // What earlier batches have found.
    private void Know()
    {
        for (int i = 0; i < _analyses.Length; i++)
        {
            if (_translated.Find(i) is { } known)
            {
                _reachesHost[i] = known.ReachesHost;
                _storesReferences[i] = known.StoresReferences;
                _staysInside[i] = known.StaysInside;
                _usesHostFrame[i] = known.HasHostFrame;
            }
        }
    }

    private void Define(IEnumerable<int> functions)
    {
        var work = new Queue<int>(functions);
        while (work.TryDequeue(out int i))
        {
            if (FindMethod(i) is null && Translatability.IsTranslatable(Unit.Compiled, Unit.Compiled.Functions[i]))
            {
                FunctionAnalysis analysis = Define(i);
                foreach (int callee in _callees[i] = PossibleCalleesOf(analysis))
                {
                    work.Enqueue(callee);
                }
            }
        }
    }

    private FunctionAnalysis Define(int i)
    {
        FunctionCode function = Unit.Compiled.Functions[i];
        FunctionAnalysis analysis = _analyses[i] = new FunctionAnalysis(Unit.Compiled, function);
        _batch.Add(analysis);
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

        return analysis;
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
        foreach (FunctionAnalysis analysis in _batch.OrderBy(a => CallsOthers(a.Function)))
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
        foreach (FunctionAnalysis analysis in _batch)
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
            foreach (FunctionAnalysis analysis in _batch)
            {
                int i = analysis.Function.Function.Index;
                if (!_usesHostFrame[i] && Array.Exists(_callees[i]!, f => _usesHostFrame[f]))
                {
                    isChanged = _usesHostFrame[i] = true;
                }
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The type is made here.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The type is made here.")]
    private void Finish()
    {
        Type type = _type.CreateType();
        // Asking for one by its name goes through all of them.
        Dictionary<string, MethodInfo> methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static).ToDictionary(m => m.Name);
        _translated.Add(_batch.ConvertAll(analysis =>
        {
            int i = analysis.Function.Function.Index;
            return new TranslatedFunction(Made(_plain[i])!, Made(_loops[i]), methods[AdapterName(i)], Made(_direct[i]), analysis)
            {
                Unit = _translated,
                Callees = Array.FindAll(_callees[i]!, f => FindMethod(f) is not null),
                Inlined = Made(_inlined[i]),
                ReachesHost = _reachesHost[i],
                StoresReferences = _storesReferences[i],
                StaysInside = _staysInside[i],
            };
        }));

        MethodInfo? Made(MethodBuilder? method) => method is null ? null : methods[method.Name];
    }

    // Overloads have the same name.
    private static string NameOf(FunctionDef function) =>
        function.Name.Text + " " + function.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string AdapterName(int function) => "enter " + function.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

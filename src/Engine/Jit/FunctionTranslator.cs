using System.Reflection.Emit;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Writes the IL of one function, instruction by instruction. Between two instructions the evaluation stack is empty, and the
/// registers that are still needed are locals, one per web.
/// </summary>
internal sealed partial class FunctionTranslator
{
    private readonly UnitTranslator _translator;
    private readonly FunctionAnalysis _analysis;
    private readonly Dictionary<ControlFlow.Block, Label> _labels = [];
    private readonly Dictionary<int, LocalBuilder> _locals = [];
    private readonly Dictionary<Type, LocalBuilder> _scratch = [];
    private readonly Dictionary<(Type Type, int Index), LocalBuilder> _temporaries = [];
    private readonly int[] _current;
    private readonly ObjectTypes _types;
    private RegisterSet[] _live = [];
    private ControlFlow.Block _block;
    private ControlFlow.Block? _depthCheck;
    private int _at;
    private bool _isInlined;
    private bool _isLoops;

    private FunctionTranslator(UnitTranslator translator, FunctionAnalysis analysis, ILGenerator il)
    {
        _translator = translator;
        _analysis = analysis;
        Il = il;
        _block = analysis.Flow.Blocks[0];
        _current = new int[analysis.Function.NumberRegisters + analysis.Function.ObjectRegisters];
        _types = translator.TypesOf(analysis);
    }

    public ILGenerator Il { get; }

    public LinkedUnit Unit => _translator.Unit;

    public InstructionEffects Effects => _analysis.Effects;

    private FunctionCode Function => _analysis.Function;

    private LoopHoists Hoists => _translator.HoistsOf(_analysis);

    /// <summary>Writes the method that takes the arguments of the function; says whether it can be left.</summary>
    public static bool WritePlain(UnitTranslator translator, FunctionAnalysis analysis, ILGenerator il)
    {
        var self = new FunctionTranslator(translator, analysis, il);
        self.BeginGuard();
        self.WriteArguments();
        self.WriteBody();
        self.EndGuard();
        return self._isGuarded || self._exits.Count > 0;
    }

    /// <summary>
    /// Writes the method that is inlined where the function is called. It returns whether it was left, and its result by reference:
    /// so the compiler sees that its exits lead out of the caller too, and not back into loops there.
    /// </summary>
    public static void WriteInlined(UnitTranslator translator, FunctionAnalysis analysis, ILGenerator il)
    {
        var self = new FunctionTranslator(translator, analysis, il) { _isInlined = true };
        self.WriteArguments();
        self.WriteBody();
    }

    /// <summary>Writes the method that enters the function at one of its loops.</summary>
    public static void WriteLoops(UnitTranslator translator, FunctionAnalysis analysis, ILGenerator il)
    {
        var self = new FunctionTranslator(translator, analysis, il) { _isLoops = true };
        self.BeginGuard();
        self.WriteLoopEntries();
        self.WriteBody();
        self.EndGuard();
    }

    private void WriteBody()
    {
        foreach (ControlFlow.Block block in _analysis.Flow.Blocks)
        {
            if (block.IsReached)
            {
                WriteHoistsBefore(block);
                BeginBlock(block);
                Il.MarkLabel(LabelOf(block));
                if (block == _depthCheck && block.Start > 0)
                {
                    WriteDepthCheck();
                }

                for (_at = block.Start; _at < block.End; _at++)
                {
                    Instruction instruction = _analysis.Code[_at];
                    TranslationTable.Of(instruction.Op)!.Emit(this, instruction);
                }
            }
        }

        WriteExits();
    }

    private void BeginBlock(ControlFlow.Block block)
    {
        _block = block;
        _at = block.Start;
        _live = _analysis.Liveness.Within(block);
        Array.Fill(_current, -1);
        foreach (int register in _live[0].Members())
        {
            _current[register] = _analysis.Webs.AtStart(block, register);
        }
    }

    private Label LabelOf(ControlFlow.Block block)
    {
        if (!_labels.TryGetValue(block, out Label label))
        {
            _labels.Add(block, label = Il.DefineLabel());
        }

        return label;
    }

    /// <summary>A local for a value that does not outlive the instruction.</summary>
    public LocalBuilder Scratch(Type type)
    {
        if (!_scratch.TryGetValue(type, out LocalBuilder? local))
        {
            _scratch.Add(type, local = Il.DeclareLocal(type));
        }

        return local;
    }

    private LocalBuilder LocalOf(int web, bool isNumber)
    {
        if (!_locals.TryGetValue(web, out LocalBuilder? local))
        {
            _locals.Add(web, local = Il.DeclareLocal(isNumber ? IlKinds.TypeOf(_analysis.Webs.KindOf(web)) : typeof(object)));
        }

        return local;
    }
}

using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Bytecode.Counting;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Puts the functions of one unit together. A writer serves one unit after another (<see cref="Start"/>) and keeps its
/// scratch memory; it is not thread-safe, so each thread that compiles has its own.
/// </summary>
internal sealed class UnitWriter
{
    private readonly CodeBuffer _code = new();
    private readonly UnitTables _tables = new();
    private readonly BytecodeWriter _writer;
    private FunctionCode?[] _functions = new FunctionCode?[16];
    private int _functionCount;
    private FfiRegistry? _registry;
    private ScriptRegistry? _declarations;

    // Functions of a unit for which a writer keeps its memory; larger ones are rare.
    private const int KeptFunctions = 4096;

    [ThreadStatic]
    private static UnitWriter? t_idle;

    public UnitWriter() => _writer = new BytecodeWriter(_code, _tables);

    /// <summary>A writer for one unit on this thread; <see cref="Return"/> gives it back, unless something failed.</summary>
    public static UnitWriter Rent()
    {
        UnitWriter writer = t_idle ?? new UnitWriter();
        t_idle = null;
        return writer;
    }

    /// <summary>Lets the next unit of this thread have the writer.</summary>
    public static void Return(UnitWriter writer)
    {
        writer.Clear();
        t_idle = writer;
    }

    /// <summary>Begins a unit. What an earlier one left behind, finished or not, is forgotten.</summary>
    public void Start(FfiRegistry registry, ScriptRegistry declarations)
    {
        Clear();
        _registry = registry;
        _declarations = declarations;
    }

    /// <summary>Writes a function of the unit. When it is too large nothing of it remains and the others are unharmed.</summary>
    /// <exception cref="CodeTooLargeException">The function does not fit the instruction format.</exception>
    public FunctionCode Write(BoundFunction function)
    {
        int index = function.Function.Index;
        if (index >= _functions.Length)
        {
            Array.Resize(ref _functions, Math.Max(index + 1, _functions.Length * 2));
        }

        _functionCount = Math.Max(_functionCount, index + 1);
        int start = _code.Count;
        try
        {
            return _functions[index] = _writer.Write(function);
        }
        catch (CodeTooLargeException)
        {
            _code.Truncate(start);
            throw;
        }
    }

    /// <summary>Takes the finished unit away; the writer is empty afterwards.</summary>
    /// <param name="name">The name of the unit.</param>
    /// <param name="classes">The script classes, bases before derived ones.</param>
    /// <param name="globals">The globals.</param>
    /// <param name="globalNumbers">Number slots of an instance's globals.</param>
    /// <param name="globalObjects">Object slots of an instance's globals.</param>
    /// <param name="initializers">The functions that initialise globals, in the order in which they run.</param>
    /// <param name="isCounting">References to some types are counted.</param>
    /// <param name="metadata">What stands in brackets in front of declarations, by symbol.</param>
    /// <exception cref="CodeTooLargeException">A function does not fit the instruction format when it counts references.</exception>
    public CompiledUnit Finish(
        string name, TypeDef[] classes, GlobalDef[] globals, int globalNumbers, int globalObjects,
        GlobalInitializer[] initializers, bool isCounting = false, IReadOnlyDictionary<object, string[]>? metadata = null)
    {
        List<FunctionDef> declared = _declarations!.Functions;
        var functions = new FunctionCode[declared.Count];
        for (int i = 0; i < functions.Length; i++)
        {
            functions[i] = i < _functionCount && _functions[i] is { } code ? code : WriteWithoutBody(declared[i]);
        }

        for (int i = 0; i < _declarations.Imports.Count && _declarations.Imports[i].Function is { Index: >= 0 } imported; i++)
        {
            functions[imported.Index] = WriteImport(imported, i);
        }

        _writer.CloseTables();
        var unit = new CompiledUnit
        {
            Name = name,
            Registry = _registry!,
            Code = _code.ToArray(),
            Functions = functions,
            FunctionTable = _tables.FunctionsToArray(),
            HostFunctions = _tables.HostFunctionsToArray(),
            Constants = _tables.ConstantsToArray(),
            Strings = _tables.StringsToArray(),
            Types = _tables.TypesToArray(),
            Classes = classes,
            Metadata = metadata,
            Globals = globals,
            GlobalNumbers = globalNumbers,
            GlobalObjects = globalObjects,
            Initializers = initializers,
            Imports = [.. _declarations.Imports],
            Declarations = _declarations,
        };
        Clear();
        return isCounting ? CountingPass.Run(unit) : unit;
    }

    // A function without a body (abstract, deleted, of an interface) has an index too; nothing calls its code.
    private FunctionCode WriteWithoutBody(FunctionDef function)
    {
        CallLayout layout = function.Layout;
        int start = _code.Add(new Instruction(OpCode.Raise, c: (int)ScriptFault.UnboundFunctionCalled));
        return new FunctionCode(function, source: null)
        {
            Start = start,
            Length = 1,
            NumberRegisters = layout.NumberSlots,
            ObjectRegisters = layout.ObjectSlots,
        };
    }

    // Its window is that of the function it calls.
    private FunctionCode WriteImport(FunctionDef function, int import)
    {
        CallLayout layout = function.Layout;
        int start = _code.Add(new Instruction(OpCode.CallImport, import));
        _code.Add(new Instruction(OpCode.Return));
        return new FunctionCode(function, source: null)
        {
            Start = start,
            Length = 2,
            NumberRegisters = layout.NumberSlots,
            ObjectRegisters = layout.ObjectSlots,
        };
    }

    private void Clear()
    {
        if (_registry is null)
        {
            return;
        }

        _code.Clear();
        _tables.Clear();
        _writer.Clear();
        Array.Clear(_functions, 0, _functionCount);
        _functions = _functions.Length > KeptFunctions ? new FunctionCode?[16] : _functions;
        _functionCount = 0;
        _registry = null;
        _declarations = null;
    }
}

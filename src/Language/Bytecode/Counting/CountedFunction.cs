using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>
/// A function as the counting sees it: which instructions make or store values that may be counted, and which registers hold
/// them. A register that holds one owns a reference, except for those that the caller keeps: the object of a method, and what
/// is handed over by reference.
/// </summary>
internal sealed class CountedFunction : FunctionVerifier.ITracer
{
    private readonly CompiledUnit _unit;
    private readonly FunctionVerifier _verifier;
    private readonly bool[] _isCounted;
    private readonly int[] _columns;

    public CountedFunction(CompiledUnit unit, FunctionCode code, Verifier.GlobalTypes globals)
    {
        _unit = unit;
        Code = code;
        var errors = new List<VerificationError>();
        _verifier = new FunctionVerifier(unit, code, globals, errors);
        _isCounted = new bool[code.Length];
        _columns = new int[code.ObjectRegisters];
        _columns.AsSpan().Fill(-1);
        IsReachable = new bool[code.Length];
        MarkParameters();
        if (!_verifier.Trace(this))
        {
            throw CodeTooLargeException.Counting(errors.Count > 0 ? errors[0].Reason : "");
        }
    }

    public FunctionCode Code { get; }

    public FunctionDef Function => Code.Function;

    public bool[] IsReachable { get; }

    /// <summary>Registers that have a column.</summary>
    public List<int> Registers { get; } = [];

    /// <summary>Parameters by value: the function owns them, as it does its variables.</summary>
    public List<int> OwnParameters { get; } = [];

    /// <summary>Parameters by reference that the function changes; the caller owns what they hold.</summary>
    public List<int> CallersParameters { get; } = [];

    /// <summary>There is something to count.</summary>
    public bool NeedsCounting { get; private set; }

    /// <summary>The object of the method, which the return of an object takes the place of, may be counted.</summary>
    public bool ReplacesThis =>
        Function.Layout.ThisSlot >= 0 && Function.Owner is { NumberSlots: 0 } owner && LeavesObject(Function)
        && CountedTypes.MayRefer(owner);

    /// <summary>The first object slot holds something else after a call: a result, or what holds the place of one.</summary>
    public static bool LeavesObject(FunctionDef function) => function.ReturnType.IsInObjects || function.ReturnsPlace;

    public Instruction At(int index) => _unit.Code[Code.Start + index];

    /// <summary>The value that the instruction makes, or the place that it stores to, may be counted.</summary>
    public bool IsCounted(int index) => _isCounted[index];

    public int ColumnOf(int register) => register < _columns.Length ? _columns[register] : -1;

    /// <summary>What an instruction calls, or null.</summary>
    public FunctionDef? CalleeOf(Instruction instruction) => OpInfo.Of(instruction.Op)!.A.Kind switch
    {
        'f' => _unit.FunctionTable[instruction.A],
        'h' => _unit.HostFunctions[instruction.A],
        _ => null,
    };

    /// <summary>Slots of a call that the callee may have given counted objects.</summary>
    public static IEnumerable<int> OutputsOf(FunctionDef callee, int window)
    {
        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            DataType type = callee.Parameters[i].Type;
            if ((type.Reference & FfiModifiers.Out) != 0 && type.IsInObjects && CountedTypes.MayRefer(type))
            {
                yield return window + callee.Layout.Slots[i];
            }
        }
    }

    public void Before(int index, RegisterState state)
    {
        IsReachable[index] = true;
        Instruction instruction = At(index);
        bool isCounted = instruction.Op == OpCode.BoxObject
            ? state.Object(instruction.B).MayBeCounted
            : instruction.Op is OpCode.StorePlaceObject or OpCode.ReturnFieldPlace or OpCode.ReturnElementPlace or OpCode.ReturnPlace
                || _verifier.StoresCounted(index, state);
        _isCounted[index] = isCounted;
        NeedsCounting |= isCounted;
    }

    public void After(int index, RegisterState state)
    {
        Instruction instruction = At(index);
        OpInfo info = OpInfo.Of(instruction.Op)!;
        int register = info.A is { Writes: true, IsObject: true } ? instruction.A : -1;
        bool isCounted;
        if (CalleeOf(instruction) is { } callee)
        {
            foreach (int output in OutputsOf(callee, instruction.C))
            {
                AddColumn(output);
                NeedsCounting = true;
            }

            for (int i = 0; instruction.Op == OpCode.CallFunction && i < callee.Layout.ObjectSlots; i++)
            {
                AddColumn(instruction.C + i);
                NeedsCounting = true;
            }

            register = LeavesObject(callee) ? instruction.C : -1;
            isCounted = register >= 0 && (callee.ReturnsPlace || CountedTypes.MayRefer(callee.ReturnType));
        }
        else
        {
            isCounted = register >= 0 && instruction.Op switch
            {
                OpCode.NewObject => _unit.Types[instruction.B].Type.Layout is { IsCounted: true },
                OpCode.BoxNumber => false,
                OpCode.BoxObject => _isCounted[index],
                _ => state.Object(register).MayBeCounted,
            };
        }

        if (register >= 0)
        {
            _isCounted[index] = isCounted;
        }

        if (isCounted)
        {
            AddColumn(register);
            NeedsCounting = true;
        }
    }

    private void MarkParameters()
    {
        ParamDef[] parameters = Function.Parameters;
        NeedsCounting = ReplacesThis;
        for (int i = 0; i < parameters.Length; i++)
        {
            DataType type = parameters[i].Type;
            if (!type.IsInObjects || !CountedTypes.MayRefer(type))
            {
                continue;
            }

            int register = Function.Layout.Slots[i];
            bool isOwn = CountedTypes.IsOwn(type);
            (isOwn ? OwnParameters : CallersParameters).Add(register);
            AddColumn(register);
            NeedsCounting |= isOwn;
        }
    }

    private void AddColumn(int register)
    {
        if (_columns[register] < 0)
        {
            _columns[register] = Registers.Count;
            Registers.Add(register);
        }
    }
}

using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Finds what the loops of a function read in each round though it stays the same: .NET's compiler does not see that, because code of
/// arrays may be called anywhere, and because it takes each write of an element for one of anything.
/// </summary>
/// <remarks>
/// What is read before a loop may not be needed in it, so reading never fails: the checks stay where they are. Other threads may
/// change an array meanwhile; then elements that were there before the loop are read and written.
/// </remarks>
internal sealed class LoopHoists
{
    private readonly FunctionAnalysis _analysis;
    private readonly Dictionary<NaturalLoop, LoopFacts> _facts = [];
    private readonly Dictionary<int, int> _definitions = [];
    private readonly Dictionary<int, NaturalLoop> _elements = [];
    private readonly Dictionary<int, int> _loads = [];
    private readonly Dictionary<int, LoopHoist> _byInstruction = [];
    private readonly Dictionary<int, LoopHoist> _elementByInstruction = [];
    private readonly Dictionary<int, int> _loadOf = [];
    private readonly HashSet<int> _checked = [];

    /// <param name="analysis">The function.</param>
    /// <param name="changesArrays">True of calls that may change the length of arrays.</param>
    public LoopHoists(FunctionAnalysis analysis, Predicate<Instruction> changesArrays)
    {
        _analysis = analysis;
        NaturalLoop[] loops = analysis.NaturalLoops;
        if (loops.Length == 0)
        {
            return;
        }

        foreach (NaturalLoop loop in loops)
        {
            _facts.Add(loop, new LoopFacts());
        }

        analysis.Walk((block, at, _) => Collect(block, at, changesArrays));
        analysis.Walk(Find);
        analysis.Walk(FindChecks);
    }

    /// <summary>What was read before a loop of the array that an instruction uses, or of the object whose method it calls; or null.</summary>
    public LoopHoist? Of(int instruction) => _byInstruction.GetValueOrDefault(instruction);

    /// <summary>The element that an instruction loads, if it was read before a loop.</summary>
    public LoopHoist? ElementOf(int instruction) => _elementByInstruction.GetValueOrDefault(instruction);

    /// <summary>The check whether there is an element to load is left to those that use it as an array, at once and before anything else can happen.</summary>
    public bool IsUnchecked(int load) => _loadOf.ContainsValue(load) && !_checked.Contains(load);

    /// <summary>The instruction that loads, unchecked, the array that an instruction uses; or null.</summary>
    public int? UncheckedFor(int use) => _loadOf.TryGetValue(use, out int load) && IsUnchecked(load) ? load : null;

    /// <summary>What is read before a loop, in this order.</summary>
    public IReadOnlyList<LoopHoist> Before(NaturalLoop loop) => _facts[loop].Hoists;

    private NaturalLoop? InnermostAt(ControlFlow.Block block) => Array.Find(_analysis.NaturalLoops, l => l.Contains(block));

    private void Collect(ControlFlow.Block block, int at, Predicate<Instruction> changesArrays)
    {
        InstructionEffects effects = _analysis.Effects;
        int[] written = [.. effects.Definitions.Select(d => _analysis.Webs.Written(at, d.Register))];
        foreach (int web in written)
        {
            _definitions[web] = _definitions.GetValueOrDefault(web) + 1;
        }

        Instruction instruction = _analysis.Code[at];
        for (NaturalLoop? loop = InnermostAt(block); loop is not null; loop = loop.Outer)
        {
            LoopFacts facts = _facts[loop];
            facts.Defined.UnionWith(written);
            facts.StoresReferences |= instruction.Op == OpCode.StoreElementObject;
            facts.ChangesArrays |= OpInfo.Of(instruction.Op)!.IsCall && changesArrays(instruction);
        }
    }

    private void Find(ControlFlow.Block block, int at, int[] current)
    {
        // Beside a loop inside, what is read once a round costs little, and kept in a register it would cost that loop more.
        if (InnermostAt(block) is not { } loop || loop.InnerLoops > 0)
        {
            return;
        }

        Instruction instruction = _analysis.Code[at];
        switch (instruction.Op)
        {
            case OpCode.CallVirtual or OpCode.CallInterface:
                FindReceiver(loop, at, current, LoopHoistKind.ClassId);
                break;
            case OpCode.CallFunction:
                FindReceiver(loop, at, current, LoopHoistKind.Function);
                break;
            case (>= OpCode.LoadElementInt8 and <= OpCode.StoreElement64) or OpCode.LoadElementObject or OpCode.StoreElementObject or OpCode.ArrayLength:
                FindArray(loop, at, current);
                break;
        }
    }

    private void FindReceiver(NaturalLoop loop, int at, int[] current, LoopHoistKind kind)
    {
        int receiver = current[_analysis.Effects.Object(_analysis.Code[at].C)];
        if (Outermost(loop, l => IsInvariant(receiver, l)) is { } outer)
        {
            _byInstruction.Add(at, Add(outer, new LoopHoist(kind, receiver)));
        }
    }

    private void FindArray(NaturalLoop loop, int at, int[] current)
    {
        Instruction instruction = _analysis.Code[at];
        int array = current[_analysis.Effects.Object(instruction.B)];
        bool IsSame(NaturalLoop l) => !_facts[l].ChangesArrays && IsInvariant(array, l);
        if (instruction.Op == OpCode.LoadElementObject)
        {
            int register = _analysis.Effects.Object(instruction.A);
            int element = _analysis.Webs.Written(at, register);
            int index = current[instruction.C];
            bool IsSameElement(NaturalLoop l) => IsSame(l) && !_facts[l].StoresReferences && IsInvariant(index, l) && !IsKept(register, l);
            if (_definitions[element] == 1 && !_analysis.Liveness.AtStart(_analysis.Flow.Blocks[0]).Contains(register)
                && Outermost(loop, IsSameElement) is { } outside)
            {
                _elements.Add(element, outside);
                _loads.Add(element, at);
                _elementByInstruction.Add(at, Add(outside, new LoopHoist(LoopHoistKind.Element, element, array, index)));
                return;
            }
        }

        if (Outermost(loop, IsSame) is { } outer)
        {
            _byInstruction.Add(at, Add(outer, new LoopHoist(LoopHoistKind.Array, array)));
        }
    }

    private void FindChecks(ControlFlow.Block block, int at, int[] current)
    {
        foreach ((int register, _) in _analysis.Effects.Uses)
        {
            if (_loads.TryGetValue(current[register], out int load))
            {
                bool isArray = Of(at) is { Kind: LoopHoistKind.Array } hoist && hoist.Web == current[register]
                    && register == _analysis.Effects.Object(_analysis.Code[at].B) && _analysis.Code[at].Op != OpCode.ArrayLength
                    && _analysis.Effects.Uses.Count(u => u.Register == register) == 1;
                if (isArray && load >= block.Start && load < at
                    && Enumerable.Range(load + 1, at - load - 1).All(i => IsPure(_analysis.Code[i]) || _loadOf.GetValueOrDefault(i, -1) == load))
                {
                    _loadOf.Add(at, load);
                }
                else
                {
                    _checked.Add(load);
                }
            }
        }
    }

    private static bool IsPure(Instruction instruction) =>
        OpInfo.Of(instruction.Op)! is { Throws: false, IsCall: false, IsJump: false, Ends: false, A.Writes: true };

    private bool IsInvariant(int web, NaturalLoop loop) =>
        !_facts[loop].Defined.Contains(web) || (_elements.TryGetValue(web, out NaturalLoop? outer) && outer.Contains(loop.Header));

    // Who goes on in the middle of the loop has an element from before, which may not be the present one.
    private bool IsKept(int register, NaturalLoop loop) =>
        Array.Exists(_analysis.NaturalLoops, l => loop.Contains(l.Header) && _analysis.Liveness.AtStart(l.Header).Contains(register));

    private static NaturalLoop? Outermost(NaturalLoop loop, Predicate<NaturalLoop> fits)
    {
        if (!fits(loop))
        {
            return null;
        }

        NaturalLoop found = loop;
        while (found.Outer is { InnerLoops: 1 } outer && fits(outer))
        {
            found = outer;
        }

        return found;
    }

    private LoopHoist Add(NaturalLoop loop, LoopHoist hoist)
    {
        List<LoopHoist> hoists = _facts[loop].Hoists;
        if (hoists.Find(h => h.Kind == hoist.Kind && h.Web == hoist.Web) is { } known)
        {
            return known;
        }

        hoists.Add(hoist);
        return hoist;
    }

    private sealed class LoopFacts
    {
        public HashSet<int> Defined { get; } = [];

        public bool StoresReferences { get; set; }

        public bool ChangesArrays { get; set; }

        public List<LoopHoist> Hoists { get; } = [];
    }
}

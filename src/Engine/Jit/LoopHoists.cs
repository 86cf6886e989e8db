using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>
/// Finds what the loops of a function read in each round though it stays the same: .NET's compiler does not see that, because it takes
/// each call and each write of an element for one that may change anything.
/// </summary>
/// <remarks>
/// What is read before a loop may not be needed in it, so reading never fails: the checks stay where they are. Other threads may
/// change an array meanwhile; then elements that were there before the loop are read and written.
/// </remarks>
internal sealed class LoopHoists
{
    // Of one loop. There are fewer machine registers.
    private const int MaxHoists = 12;

    private readonly FunctionAnalysis _analysis;
    private readonly Dictionary<NaturalLoop, LoopFacts> _facts = [];
    private readonly Dictionary<int, int> _definitions = [];
    private readonly Dictionary<int, (NaturalLoop Loop, int Load)> _loaded = [];
    private readonly Dictionary<int, LoopHoist> _uses = [];
    private readonly Dictionary<int, LoopHoist> _loads = [];
    private readonly Dictionary<int, int> _loadOf = [];
    private readonly HashSet<int> _checked = [];

    /// <param name="analysis">The function.</param>
    /// <param name="changesArrays">True of what may change the length of arrays.</param>
    /// <param name="storesReferences">True of what may write references to elements, fields and global variables.</param>
    public LoopHoists(FunctionAnalysis analysis, Predicate<Instruction> changesArrays, Predicate<Instruction> storesReferences)
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

        analysis.Walk((block, at, _) => Collect(block, at, changesArrays, storesReferences));
        analysis.Walk(Find);
        analysis.Walk(FindChecks);
    }

    /// <summary>What was read before a loop of the array that an instruction uses, or of the object or function that it calls; or null.</summary>
    public LoopHoist? Of(int instruction) => _uses.GetValueOrDefault(instruction);

    /// <summary>The object that an instruction loads, if it was read before a loop.</summary>
    public LoopHoist? LoadedBy(int instruction) => _loads.GetValueOrDefault(instruction);

    /// <summary>The check whether there is something to load is left to those that use it as an array, at once and before anything else can happen.</summary>
    public bool IsUnchecked(int load) => _loadOf.ContainsValue(load) && !_checked.Contains(load);

    /// <summary>The instruction that loads, unchecked, the array that an instruction uses; or null.</summary>
    public int? UncheckedFor(int use) => _loadOf.TryGetValue(use, out int load) && IsUnchecked(load) ? load : null;

    /// <summary>What is read before a loop, in this order.</summary>
    public IReadOnlyList<LoopHoist> Before(NaturalLoop loop) => _facts[loop].Hoists;

    private NaturalLoop? InnermostAt(ControlFlow.Block block) => Array.Find(_analysis.NaturalLoops, l => l.Contains(block));

    private void Collect(
        ControlFlow.Block block, int at, Predicate<Instruction> changesArrays, Predicate<Instruction> storesReferences)
    {
        int[] written = [.. _analysis.Effects.Definitions.Select(d => _analysis.Webs.Written(at, d.Register))];
        foreach (int web in written)
        {
            _definitions[web] = _definitions.GetValueOrDefault(web) + 1;
        }

        Instruction instruction = _analysis.Code[at];
        for (NaturalLoop? loop = InnermostAt(block); loop is not null; loop = loop.Outer)
        {
            LoopFacts facts = _facts[loop];
            facts.Defined.UnionWith(written);
            facts.StoresReferences |= storesReferences(instruction);
            facts.ChangesArrays |= changesArrays(instruction);
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
            case OpCode.LoadFieldObject:
                int owner = current[_analysis.Effects.Object(instruction.B)];
                FindLoad(loop, at, new LoopHoist(LoopHoistKind.Field, Loaded(at), owner, instruction.C), l => IsInvariant(owner, l));
                break;
            case OpCode.LoadGlobalObject:
                FindLoad(loop, at, new LoopHoist(LoopHoistKind.Global, Loaded(at), Index: instruction.B), _ => true);
                break;
        }
    }

    private void FindReceiver(NaturalLoop loop, int at, int[] current, LoopHoistKind kind)
    {
        int receiver = current[_analysis.Effects.Object(_analysis.Code[at].C)];
        if (Outermost(loop, l => IsInvariant(receiver, l)) is { } outer)
        {
            _uses.Add(at, Add(outer, new LoopHoist(kind, receiver)));
        }
    }

    private void FindArray(NaturalLoop loop, int at, int[] current)
    {
        Instruction instruction = _analysis.Code[at];
        int array = current[_analysis.Effects.Object(instruction.B)];
        bool IsSame(NaturalLoop l) => !_facts[l].ChangesArrays && IsInvariant(array, l);
        if (instruction.Op == OpCode.LoadElementObject)
        {
            int index = current[instruction.C];
            var hoist = new LoopHoist(LoopHoistKind.Element, Loaded(at), array, index);
            if (FindLoad(loop, at, hoist, l => IsSame(l) && IsInvariant(index, l)))
            {
                return;
            }
        }

        if (Outermost(loop, IsSame) is { } outer)
        {
            _uses.Add(at, Add(outer, new LoopHoist(LoopHoistKind.Array, array)));
        }
    }

    private bool FindLoad(NaturalLoop loop, int at, LoopHoist hoist, Predicate<NaturalLoop> isSame)
    {
        int register = _analysis.Effects.Object(_analysis.Code[at].A);
        if (_definitions[hoist.Web] > 1 || _analysis.Liveness.AtStart(_analysis.Flow.Blocks[0]).Contains(register)
            || Outermost(loop, l => !_facts[l].StoresReferences && isSame(l) && !IsKept(register, l)) is not { } outer)
        {
            return false;
        }

        _loaded.Add(hoist.Web, (outer, at));
        _loads.Add(at, Add(outer, hoist));
        return true;
    }

    private int Loaded(int at) => _analysis.Webs.Written(at, _analysis.Effects.Object(_analysis.Code[at].A));

    private void FindChecks(ControlFlow.Block block, int at, int[] current)
    {
        foreach ((int register, _) in _analysis.Effects.Uses)
        {
            if (_loaded.TryGetValue(current[register], out (NaturalLoop Loop, int Load) loaded))
            {
                int load = loaded.Load;
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
        !_facts[loop].Defined.Contains(web) || (_loaded.TryGetValue(web, out (NaturalLoop Loop, int Load) loaded) && loaded.Loop.Contains(loop.Header));

    // Who goes on in the middle of the loop has what was loaded before, which may not be what would be loaded now.
    private bool IsKept(int register, NaturalLoop loop) =>
        _analysis.Loops.Select(_analysis.Flow.BlockOf).Concat(_analysis.NaturalLoops.Select(l => l.Header))
            .Any(b => loop.Contains(b) && _analysis.Liveness.AtStart(b).Contains(register));

    private NaturalLoop? Outermost(NaturalLoop loop, Predicate<NaturalLoop> fits)
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

        return _facts[found].Hoists.Count < MaxHoists ? found : null;
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

using System.Reflection.Emit;

namespace Seraph.Engine.Jit;

/// <content>What loops read before they begin: <see cref="LoopHoists"/>.</content>
internal sealed partial class FunctionTranslator
{
    private readonly Dictionary<LoopHoist, HoistLocals> _hoisted = [];
    private readonly Dictionary<ControlFlow.Block, Label> _beforeLoops = [];

    /// <summary>The locals with the length and the first element of the array that the current instruction uses; null if it has to look itself.</summary>
    public HoistLocals? HoistedArray() => Hoists.Of(_at) is { Kind: LoopHoistKind.Array } hoist ? LocalsOf(hoist) : null;

    /// <summary>The local with the number of the class of the object whose method is called; null if there is none.</summary>
    public LocalBuilder? HoistedClassId() => Hoists.Of(_at) is { Kind: LoopHoistKind.ClassId } hoist ? LocalsOf(hoist).Number : null;

    /// <summary>The local with the index of the function value that is called; null if there is none.</summary>
    public LocalBuilder? HoistedFunction() => Hoists.Of(_at) is { Kind: LoopHoistKind.Function } hoist ? LocalsOf(hoist).Number : null;

    /// <summary>The local with what the current instruction loads, which is that of its register; null if it is not known before the loop.</summary>
    public LocalBuilder? HoistedLoad() => Hoists.LoadedBy(_at) is { } hoist ? LocalOf(hoist.Web, false) : null;

    /// <summary>Who uses what the current instruction loads sees whether there is something.</summary>
    public bool IsLoadUnchecked => Hoists.IsUnchecked(_at);

    /// <summary>Where to jump to reach a block: before the loop, if it begins one that the current block is not in.</summary>
    private Label EntryOf(ControlFlow.Block target)
    {
        if (LoopOf(target) is not { } loop || loop.Contains(_block))
        {
            return LabelOf(target);
        }

        if (!_beforeLoops.TryGetValue(target, out Label label))
        {
            _beforeLoops.Add(target, label = Il.DefineLabel());
        }

        return label;
    }

    private NaturalLoop? LoopOf(ControlFlow.Block header) =>
        Array.Find(_analysis.NaturalLoops, l => l.Header == header && Hoists.Before(l).Count > 0);

    private void WriteHoistsBefore(ControlFlow.Block block)
    {
        if (LoopOf(block) is { } loop)
        {
            if (_block != block && loop.Contains(_block))
            {
                // Who comes from the block above is in the loop already.
                Il.Emit(OpCodes.Br, LabelOf(block));
            }

            if (!_beforeLoops.TryGetValue(block, out Label label))
            {
                _beforeLoops.Add(block, label = Il.DefineLabel());
            }

            Il.MarkLabel(label);
            WriteHoists(loop);
        }
    }

    /// <summary>For who comes to the beginning of a loop from outside of all loops.</summary>
    private void WriteHoistsAround(ControlFlow.Block header)
    {
        foreach (NaturalLoop loop in _analysis.NaturalLoops.AsEnumerable().Reverse().Where(l => l.Contains(header)))
        {
            WriteHoists(loop);
        }
    }

    private void WriteHoists(NaturalLoop loop)
    {
        foreach (LoopHoist hoist in Hoists.Before(loop))
        {
            switch (hoist.Kind)
            {
                case LoopHoistKind.Array:
                    HoistArray(hoist);
                    break;
                case LoopHoistKind.ClassId:
                    HoistClassId(hoist);
                    break;
                case LoopHoistKind.Function:
                    DispatchTranslations.LoadIndex(Il, LocalOf(hoist.Web, false), LocalsOf(hoist).Number);
                    break;
                default:
                    HoistLoad(hoist);
                    break;
            }
        }
    }

    private void HoistArray(LoopHoist hoist)
    {
        HoistLocals locals = LocalsOf(hoist);
        LocalBuilder array = LocalOf(hoist.Web, false);
        Label isNull = Il.DefineLabel();
        Label end = Il.DefineLabel();
        Il.Emit(OpCodes.Ldloc, array);
        Il.Emit(OpCodes.Brfalse, isNull);
        Il.Emit(OpCodes.Ldloc, array);
        Il.Emit(OpCodes.Ldfld, Members.ArrayLength);
        Il.Emit(OpCodes.Stloc, locals.Number);
        Il.Emit(OpCodes.Ldloc, array);
        ElementTranslations.LoadFirst(Il);
        Il.Emit(OpCodes.Stloc, locals.First!);
        Il.Emit(OpCodes.Br, end);
        Il.MarkLabel(isNull);
        Il.Emit(OpCodes.Ldc_I4_0);
        Il.Emit(OpCodes.Stloc, locals.Number);
        Il.Emit(OpCodes.Ldc_I4_0);
        Il.Emit(OpCodes.Conv_U);
        Il.Emit(OpCodes.Stloc, locals.First!);
        Il.MarkLabel(end);
    }

    private void HoistClassId(LoopHoist hoist)
    {
        LocalBuilder id = LocalsOf(hoist).Number;
        LocalBuilder receiver = LocalOf(hoist.Web, false);
        Label end = Il.DefineLabel();
        Il.Emit(OpCodes.Ldc_I4_0);
        Il.Emit(OpCodes.Stloc, id);
        Il.Emit(OpCodes.Ldloc, receiver);
        Il.Emit(OpCodes.Brfalse, end);
        Il.Emit(OpCodes.Ldloc, receiver);
        Il.Emit(OpCodes.Ldfld, Members.Class);
        Il.Emit(OpCodes.Ldfld, Members.ClassId);
        Il.Emit(OpCodes.Stloc, id);
        Il.MarkLabel(end);
    }

    private void HoistLoad(LoopHoist hoist)
    {
        LocalBuilder loaded = LocalOf(hoist.Web, false);
        Label none = Il.DefineLabel();
        Il.Emit(OpCodes.Ldnull);
        Il.Emit(OpCodes.Stloc, loaded);
        Load(hoist, none, none);
        Il.Emit(OpCodes.Stloc, loaded);
        Il.MarkLabel(none);
    }

    private void Load(LoopHoist hoist, Label isNull, Label isOutside)
    {
        if (hoist.Kind == LoopHoistKind.Global)
        {
            MoveTranslations.LoadObjectAddress(Il, hoist.Index);
            Il.Emit(OpCodes.Ldind_Ref);
            return;
        }

        LocalBuilder source = LocalOf(hoist.Source, false);
        Il.Emit(OpCodes.Ldloc, source);
        Il.Emit(OpCodes.Brfalse, isNull);
        if (hoist.Kind == LoopHoistKind.Field)
        {
            Il.Emit(OpCodes.Ldloc, source);
            FieldTranslations.AddReference(Il, _translator.ReferenceOffsetOf(_types.Of(hoist.Source)), hoist.Index);
        }
        else
        {
            LoadWeb(hoist.Index, ValueKind.I4);
            Il.Emit(OpCodes.Ldloc, source);
            Il.Emit(OpCodes.Ldfld, Members.ArrayLength);
            Il.Emit(OpCodes.Bge_Un, isOutside);
            Il.Emit(OpCodes.Ldloc, source);
            ElementTranslations.LoadFirst(Il);
            LoadWeb(hoist.Index, ValueKind.I4);
            ElementTranslations.AddIndex(Il, IntPtr.Size);
        }

        Il.Emit(OpCodes.Ldind_Ref);
    }

    private HoistLocals LocalsOf(LoopHoist hoist)
    {
        if (!_hoisted.TryGetValue(hoist, out HoistLocals? locals))
        {
            LocalBuilder? first = hoist.Kind == LoopHoistKind.Array ? Il.DeclareLocal(typeof(byte).MakeByRefType()) : null;
            _hoisted.Add(hoist, locals = new HoistLocals(Il.DeclareLocal(typeof(int)), first));
        }

        return locals;
    }

    /// <param name="Number">The length of an array, the number of a class, the index of a function.</param>
    /// <param name="First">Of an array, where its elements begin.</param>
    internal sealed record HoistLocals(LocalBuilder Number, LocalBuilder? First);
}

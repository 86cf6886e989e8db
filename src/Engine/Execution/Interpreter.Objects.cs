using System.Runtime.CompilerServices;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <content>Casts, boxed structs and variants.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>What a variant takes, and roughly what a box takes beyond its value.</summary>
    private const int VariantBytes = 48;
    private const int BoxBytes = 16;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static object? CastObject(object? value, LinkedUnit unit, int type) =>
        ObjectSlot.Accepts(unit.Compiled.Types[type], value) ? value : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault CopyStruct(ScriptExecution execution, object? type, object? source, ref object? target)
    {
        if (source is null)
        {
            return ScriptFault.NullPointerAccess;
        }

        HostType host = Unsafe.As<HostType>(type)!;
        if (!execution.ChargeBytes(BoxBytes + host.SizeInBytes))
        {
            return ScriptFault.MemoryLimit;
        }

        target = host.Copy(source);
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault BoxNumber(ScriptExecution execution, LinkedUnit unit, int type, ulong* source, ref object? target)
    {
        if (!execution.ChargeBytes(VariantBytes))
        {
            return ScriptFault.MemoryLimit;
        }

        DataType wanted = unit.Compiled.Types[type];
        target = wanted.Type.Numeric == NumericKind.None
            ? new Variant(wanted, 0, Unsafe.As<HostType>(unit.Types[type])!.Box(source))
            : new Variant(wanted, *source, null);
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault BoxObject(ScriptExecution execution, LinkedUnit unit, Instruction* ip, object? value, ref object? target)
    {
        if (!execution.ChargeBytes(VariantBytes))
        {
            return ScriptFault.MemoryLimit;
        }

        DataType type = unit.Compiled.Types[ip->C];
        target = new Variant(ip->D != 0 ? type.AsHandle() : type, 0, type.Type.IsString ? value ?? "" : value);
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void UnboxNumber(LinkedUnit unit, int type, object? variant, ulong* target)
    {
        DataType wanted = unit.Compiled.Types[type];
        Variant? source = Unsafe.As<Variant?>(variant);
        if (wanted.Type.Numeric == NumericKind.None)
        {
            new Span<ulong>(target, wanted.NumberSlots).Clear();
            if (source?.Value is { } box)
            {
                Unsafe.As<HostType>(unit.Types[type])!.Unbox(box, target);
            }

            return;
        }

        *target = source is { Type.IsValid: true }
            ? VariantConversions.Convert(source.Bits, source.Type.Type.Numeric, wanted.Type.Numeric)
            : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static object? UnboxObject(LinkedUnit unit, int type, object? variant) =>
        CastObject(Unsafe.As<Variant?>(variant)?.Value, unit, type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault PackObjects(ScriptExecution execution, ref object? first, int count, ref object? target)
    {
        if (!execution.ChargeBytes(BoxBytes + (sizeof(nint) * (long)count)))
        {
            return ScriptFault.MemoryLimit;
        }

        var packed = new object?[count];
        for (int i = 0; i < count; i++)
        {
            packed[i] = Unsafe.Add(ref first, i);
        }

        target = packed;
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static object? UnpackObject(object? arguments, int index)
    {
        object?[] packed = Unsafe.As<object?[]>(arguments)!;
        return (uint)index < (uint)packed.Length ? packed[index] : null;
    }
}

using System.Diagnostics.CodeAnalysis;
using Seraph.Engine.Hosting.Thunks;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// The border between objects of scripts and the objects that stand for them in C#. Registers, fields and arrays of scripts always
/// hold the script's object, whatever their static type; it is exchanged where C# reads it as a class or interface of its own, and
/// back where C# hands it over.
/// </summary>
internal static class Carriers
{
    /// <summary>An object from C# as scripts hold it.</summary>
    public static object? ToScript(object? value) => value is IScriptCarrier carrier ? carrier.Script : value;

    /// <summary>The object of a method as C# sees it, if it is not simply of that type.</summary>
    /// <exception cref="ScriptException">It is null, or its base class is not constructed yet.</exception>
    public static T Self<T>(object? value)
        where T : class => value switch
        {
            null => throw new ScriptException(ScriptFault.NullPointerAccess),
            ScriptObject script => Find<T>(script),
            _ => (T)value,
        };

    /// <summary>
    /// An object as C# sees it, if it is not simply of that type. C# may keep it, so an object of a counted class is held for good.
    /// </summary>
    public static T ToHost<T>(object value)
    {
        if (value is not ScriptObject script || typeof(T).IsValueType)
        {
            return (T)value;
        }

        T carrier = Find<T>(script);
        References.Retain(script);
        return carrier;
    }

    /// <summary>Gives a script object what its base class constructed.</summary>
    /// <exception cref="ScriptException">It has one already.</exception>
    public static void Attach(IScriptCarrier carrier)
    {
        ref object? slot = ref SlotOf(carrier.Script);
        if (slot is IScriptCarrier)
        {
            throw new ScriptException("The base class is constructed already");
        }

        slot = carrier;
    }

    private static T Find<T>(ScriptObject script)
    {
        if (script.Class.Type.Layout!.CarrierSlot < 0)
        {
            ThrowNoCarrier<T>(script);
        }

        ref object? slot = ref SlotOf(script);
        switch (slot)
        {
            case T carrier:
                return carrier;
            case CarrierSet set when set.Find<T>() is { } known:
                return known;
        }

        // Where nothing is made of interfaces alone, it is the base class that is missing.
        if (MakerOf(script.Class.Type, typeof(T)) is not { } maker)
        {
            throw slot is null && DerivesFrom(script.Class.Type, typeof(T)) ? new ScriptException(ScriptFault.NullPointerAccess) : NoCarrier<T>(script);
        }

        object made = maker.Carry(script)!;
        slot = slot is null ? made : new CarrierSet(slot, made);
        return (T)made;
    }

    private static ref object? SlotOf(ScriptObject script) => ref script.ReferenceAt(script.Class.Type.Layout!.CarrierSlot);

    // An interface whose carriers can be made at any time.
    private static HostType? MakerOf(TypeDef type, Type wanted)
    {
        for (TypeDef? level = type; level is not null; level = level.Base)
        {
            foreach (TypeDef @interface in level.Interfaces)
            {
                if (HostType.Of(@interface) is { CanCarry: true } host && wanted.IsAssignableFrom(host.ClrType))
                {
                    return host;
                }

                if (MakerOf(@interface, wanted) is { } inherited)
                {
                    return inherited;
                }
            }
        }

        return null;
    }

    private static bool DerivesFrom(TypeDef type, Type wanted)
    {
        TypeDef? level = type;
        while (level is { IsHost: false })
        {
            level = level.Base;
        }

        return level is not null && HostType.Of(level) is { } host && wanted.IsAssignableFrom(host.ClrType);
    }

    [DoesNotReturn]
    private static void ThrowNoCarrier<T>(ScriptObject script) => throw NoCarrier<T>(script);

    private static InvalidCastException NoCarrier<T>(ScriptObject script) =>
        new($"Objects of the script class '{script.TypeName}' can't stand for '{typeof(T)}'.");
}

using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// Counts of references. Script objects of counted classes, the arrays of units that count, delegates and containers of the
/// standard modules have one; what merely leads to such an object (a variant, packed arguments) passes it on. Everything else is left to the collector of .NET.
/// </summary>
internal static class References
{
    /// <summary>One reference more.</summary>
    public static void Retain(object? value)
    {
        switch (value)
        {
            case ScriptObject { Class.CountOffset: >= 0 } counted:
                counted.Count++;
                break;
            case ScriptArray { Holders: >= 0 } array:
                array.Holders++;
                break;
            case string:
                break;
            case ScriptFunction { Target: not null } function:
                function.Holders++;
                break;
            case Variant variant:
                Retain(variant.Value);
                break;
            case ICounted container:
                container.Holders++;
                break;
            case object?[] packed:
                foreach (object? item in packed)
                {
                    Retain(item);
                }

                break;
        }
    }

    /// <summary>One reference less, unless it is the last one: that is for <see cref="Destruction"/>.</summary>
    public static bool TryDrop(object? value)
    {
        switch (value)
        {
            case ScriptObject counted:
                return counted.Class.CountOffset < 0 || TryDrop(ref counted.Count, ScriptObject.CountMask);
            case ScriptArray { Holders: >= 0 } array:
                return TryDrop(ref array.Holders, int.MaxValue);
            case string:
                return true;
            case ScriptFunction { Target: not null } function:
                return TryDrop(ref function.Holders, int.MaxValue);
            case Variant variant:
                return TryDrop(variant.Value);
            case ICounted container:
                return TryDrop(ref container.Holders, int.MaxValue);
            case object?[]:
                return false;
            default:
                return true;
        }
    }

    // C# may give an object back more often than it got it; nobody holds it then.
    private static bool TryDrop(ref int count, int mask)
    {
        switch (count & mask)
        {
            case 0:
                return true;
            case 1:
                return false;
            default:
                count--;
                return true;
        }
    }

    /// <summary>One reference less; destructors run here, if it was the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Release(object? value)
    {
        if (value is not null && !TryDrop(value))
        {
            Destruction.Run(value);
        }
    }

    /// <summary>Puts a value into a place that counts.</summary>
    public static void Store(ref object? place, object? value)
    {
        object? old = place;
        Retain(value);
        place = value;
        Release(old);
    }
}

using System.Diagnostics.CodeAnalysis;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>
/// Values between arguments of any type and the containers that hold them. What it gives to a container counts already.
/// </summary>
internal static class ValueStorage
{
    /// <summary>
    /// The argument of a <c>?</c> parameter as containers keep it: integers as int64, reals as double, bool and enums as they
    /// are, handles as handles, and of objects by value a copy.
    /// </summary>
    public static AnyValue Take(ref CallFrame frame, int argument) => Take(ref frame, frame.Variant(argument)!);

    /// <inheritdoc cref="Take(ref CallFrame, int)"/>
    public static AnyValue Take(ref CallFrame frame, Variant given)
    {
        DataType type = given.Type;
        if (given.Value is DictionaryValue inner)
        {
            return Copy(ref frame, inner.Value);
        }

        return type.Type.Numeric switch
        {
            _ when type.IsHandle => given.Value is null && type.Type.Kind == TypeKind.Null ? default
                : AnyValue.OfHandle(given.Value, type.IsObjectConst).Retained(),
            NumericKind.None when type.Type.IsString => new AnyValue(given.Value as string ?? ""),
            NumericKind.None => AnyValue.OfObject(CopyObject(ref frame, given.Value)),
            NumericKind.Bool => new AnyValue(type.Type, given.Bits),
            _ when type.Type.Kind == TypeKind.Enum => new AnyValue(type.Type, given.Bits),
            NumericKind kind => AnyValue.OfNumber(kind, given.Bits),
        };
    }

    /// <summary>The value of an initialisation list as a container of its very type keeps it. Objects are not copied.</summary>
    public static AnyValue Stored(Variant given) => given.Type switch
    {
        { Type.Numeric: not NumericKind.None } type => new AnyValue(type.Type, given.Bits),
        { IsHandle: true } type => AnyValue.OfHandle(given.Value, type.IsObjectConst).Retained(),
        _ => AnyValue.OfObject(given.Value).Retained(),
    };

    /// <summary>Sets a <c>?&amp;out</c> parameter to a value, if it is of a type that the caller's variable can take.</summary>
    /// <returns>False when it is not; the variable then gets the default value of its type.</returns>
    public static bool Give(ref CallFrame frame, int argument, AnyValue value)
    {
        if (frame.Variant(argument) is not { } wanted || !value.TryGet(wanted.Type, out Variant? given))
        {
            return false;
        }

        frame.SetVariant(argument, given!);
        return true;
    }

    /// <summary>A value that another container may hold: the same handle, but a copy of an object by value.</summary>
    public static AnyValue Copy(ref CallFrame frame, AnyValue value) =>
        value.IsHandle || value.Reference is null or string ? value.Retained() : AnyValue.OfObject(CopyObject(ref frame, value.Reference));

    /// <summary>Sets a value; the memory of a new entry is charged before.</summary>
    public static void Set<TKey>(this ValueTable<TKey> table, ref CallFrame frame, TKey key, AnyValue value)
        where TKey : notnull
    {
        if (table.Growth is > 0 and var growth && !table.Contains(key))
        {
            frame.ChargeBytes((long)growth * ValueTable<TKey>.EntryBytes);
        }

        table.Set(key, value);
    }

    /// <summary>Replaces everything by copies of what another table has.</summary>
    public static void Assign<TKey>(this ValueTable<TKey> table, ref CallFrame frame, ValueTable<TKey> other)
        where TKey : notnull
    {
        if (ReferenceEquals(table, other))
        {
            return;
        }

        ArrayWork.Charge(ref frame, other.Count);
        table.Clear();
        for (int i = other.Next(0); i >= 0; i = other.Next(i + 1))
        {
            if (other.TryGetEntry(i, out TKey? key, out AnyValue value))
            {
                table.Set(ref frame, key, Copy(ref frame, value));
            }
        }
    }

    /// <summary>A new object with the same value, whose one reference counts already.</summary>
    /// <exception cref="ScriptException">It cannot be copied.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    private static object? CopyObject(ref CallFrame frame, object? value)
    {
        object? copy = value switch
        {
            null => throw new ScriptException(ScriptFault.NullPointerAccess),
            ValueType => value,
            ScriptObject script => ObjectCopies.Copy(ref frame, script.Class.Type, script)!,
            ScriptArray array when array.Elements.Type.IsValid => ObjectElements.Copy(ref frame, array, array.Elements.Type),
            ICopyable copyable => copyable.Copy(ref frame),
            _ => throw new ScriptException("Cannot create copy of object"),
        };
        References.Retain(copy is ScriptObject ? null : copy);
        return copy;
    }
}

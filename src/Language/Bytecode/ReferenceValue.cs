using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// What the verifier knows of an object register: nothing was written, it is null, or its object is of certain types. Where
/// two ways meet, the types that both have in common remain.
/// </summary>
internal readonly struct ReferenceValue : IEquatable<ReferenceValue>
{
    // The arguments of a variadic call; no type of a script.
    private static readonly TypeDef s_arguments =
        new(Text.Name.Create("<arguments>"), null, TypeKind.Error, default, TypeSource.Ffi);

    // The values of an initialisation list, lists among them.
    private static readonly TypeDef s_list =
        new(Text.Name.Create("<list>"), null, TypeKind.Error, default, TypeSource.Ffi);

    // A string or a text that grows: only the instructions for it, and the fields and globals it is put into, take it.
    private static readonly TypeDef s_text =
        new(Seraph.Language.Text.Name.Create("<text>"), null, TypeKind.Error, default, TypeSource.Ffi);

    // Null for uninitialised; a value is of each of these types, or null.
    private readonly TypeDef[]? _types;
    private readonly bool _isNull;

    private ReferenceValue(TypeDef[] types, bool isNull = false)
    {
        _types = types;
        _isNull = isNull;
    }

    public static ReferenceValue Uninitialized => default;

    public static ReferenceValue Null { get; } = new([], isNull: true);

    /// <summary>An object of which nothing is known.</summary>
    public static ReferenceValue Any { get; } = new([]);

    public static ReferenceValue Arguments { get; } = new([s_arguments]);

    public static ReferenceValue List { get; } = new([s_list]);

    public static ReferenceValue GrowingText { get; } = new([s_text]);

    public static ReferenceValue Of(TypeDef type) => new([type]);

    public bool IsInitialized => _types is not null;

    /// <summary>Certainly null: using it raises an exception.</summary>
    public bool IsNull => _isNull;

    public bool IsArguments => Has(s_arguments);

    /// <summary>Variants or lists.</summary>
    public bool IsList => Has(s_list) || Has(s_arguments);

    /// <summary>A string, or a text that grows.</summary>
    public bool IsText => _isNull || Has(s_text) || Array.Exists(_types ?? [], static t => t.IsString);

    /// <summary>The types; the value has all of them.</summary>
    public ReadOnlySpan<TypeDef> Types => _types;

    /// <summary>May be, or lead to, a counted object.</summary>
    public bool MayBeCounted => !_isNull && _types is not null && Array.TrueForAll(_types, CountedTypes.MayRefer);

    /// <summary>Null, or certainly of a type.</summary>
    public bool IsA(TypeDef type)
    {
        if (_isNull)
        {
            return true;
        }

        foreach (TypeDef own in Types)
        {
            if (own.IsOrDerivesFrom(type) || (own.Hash == type.Hash && own.Hash.Value != 0)
                || (own.Signature is { } a && type.Signature is { } b && Signatures.AreInterchangeable(a, b)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is known where this value or another may stand.</summary>
    public ReferenceValue Join(ReferenceValue other)
    {
        if (Equals(other) || !IsInitialized || other._isNull)
        {
            return this;
        }

        if (!other.IsInitialized || _isNull)
        {
            return other;
        }

        if (IsText && other.IsText)
        {
            return GrowingText;
        }

        var common = new List<TypeDef>();
        foreach (TypeDef type in Types)
        {
            AddCommon(common, type, other);
        }

        return new ReferenceValue([.. common]);
    }

    public bool Equals(ReferenceValue other)
    {
        if (_types is null || other._types is null || _isNull || other._isNull)
        {
            return _types is null == other._types is null && _isNull == other._isNull;
        }

        if (_types.Length != other._types.Length)
        {
            return false;
        }

        foreach (TypeDef type in _types)
        {
            if (!other.Has(type))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is ReferenceValue other && Equals(other);

    public override int GetHashCode() => _types?.Length ?? -1;

    public override string ToString() =>
        !IsInitialized ? "nothing"
        : _isNull ? "null"
        : _types!.Length == 0 ? "any object"
        : string.Join(" and ", _types.Select(t => t.ToString()));

    private bool Has(TypeDef type) => _types is not null && Array.IndexOf(_types, type) >= 0;

    // Adds the nearest types above and including one that the other value has too, but none above another one of them.
    private static void AddCommon(List<TypeDef> common, TypeDef type, ReferenceValue other)
    {
        if (other.IsA(type))
        {
            if (!common.Exists(t => t.IsOrDerivesFrom(type)))
            {
                common.RemoveAll(t => type.IsOrDerivesFrom(t));
                common.Add(type);
            }

            return;
        }

        if (type.Base is { } @base)
        {
            AddCommon(common, @base, other);
        }

        foreach (TypeDef @interface in type.Interfaces)
        {
            AddCommon(common, @interface, other);
        }
    }
}

using Seraph.Language.Ffi;

namespace Seraph.Generators.Tests;

/// <summary>Makes host models at random, with all cases and awkward texts. The same seed gives the same model.</summary>
internal sealed class ManifestSamples(int seed)
{
    private static readonly string[] s_texts =
    [
        "a", "Player", "get_X", "", " ", "a b", "\"", "\\", "\"\"\"", "\\\"", "\n", "\r\n", "\t\0", "Größe", "日本", "\ud83d\ude00", "\ud83d", "\u2028", "a::b",
        "a,b", "(", ")", "<>", "module", "hash=", "~x", "!", "#1", "=", "null", "true", "-1", "?", "int", "\\u0041",
    ];

    private readonly Random _random = new(seed);

    public FfiImage Image() => new(Text(), Many(Type, 4), Many(Function, 4), Many(Property, 3));

    private FfiTypeDef Type() => new(Text(), Text(), Hash(), Enum<FfiTypeKind>(), (FfiTypeTraits)_random.Next(256))
    {
        TemplateParameters = Many(Text, 2),
        TemplateArguments = Many(DataType, 2),
        Base = Maybe(DataType),
        Interfaces = Many(DataType, 2),
        Enum = Maybe(() => new FfiEnumDef(DataType(), Many(() => new FfiEnumValue(Text(), _random.NextInt64(long.MinValue, long.MaxValue)), 3))),
        Signature = Maybe(Function),
        Functions = Many(Function, 3),
        Fields = Many(Property, 2),
        Documentation = Maybe(Text),
    };

    private FfiFunctionDef Function()
    {
        var function = new FfiFunctionDef(
            Text(), Hash(), DataType(), Many(() => new FfiParam(Text(), DataType(), Maybe(() => Expression(3))), 3), Enum<FfiFunctionKind>(), (FfiFunctionTraits)_random.Next(4096))
        {
            Namespace = Text(),
            TemplateParameters = Many(Text, 2),
            Intrinsic = Enum<FfiIntrinsic>(),
            ListPattern = Maybe(Text),
            Documentation = Maybe(Text),
            Obsolete = Maybe(Text),
        };
        return _random.Next(2) == 0 && FfiIdentity.Of(function, default) is { } identity ? function with { Hash = identity } : function;
    }

    private FfiPropertyDef Property() => new(Text(), DataType())
    {
        Namespace = Text(),
        IsReadOnly = _random.Next(2) == 0,
        Constant = Maybe(() => Expression(3)),
        Documentation = Maybe(Text),
    };

    private FfiDataType DataType() => (_random.Next(6) switch
    {
        0 => FfiDataType.Int,
        1 => FfiDataType.String,
        2 => FfiDataType.Variable,
        3 => FfiDataType.Of(Hash(), Text(), _random.Next(3) == 0 ? Many(DataType, 2) : default),
        4 => FfiDataType.Of(TypeHash.OfType("a::b", "C", 1), "a::b::C", [DataType()]),
        _ => FfiDataType.Named(Text(), _random.Next(3) == 0 ? Many(DataType, 2) : default),
    }).With((FfiModifiers)_random.Next(32));

    private FfiExpr Expression(int depth) => _random.Next(depth > 0 ? 14 : 7) switch
    {
        0 => new FfiExpr.Int(_random.NextInt64(long.MinValue, long.MaxValue)),
        1 => new FfiExpr.UInt((ulong)_random.NextInt64(long.MinValue, long.MaxValue)),
        2 => new FfiExpr.Double(BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue))),
        3 => new FfiExpr.Float(BitConverter.Int32BitsToSingle(_random.Next(int.MinValue, int.MaxValue))),
        4 => new FfiExpr.Bool(_random.Next(2) == 0),
        5 => new FfiExpr.String(Text()),
        6 => new FfiExpr.Null(),
        7 => new FfiExpr.EnumValue(DataType(), Text()),
        8 => new FfiExpr.Construct(DataType(), Many(() => Expression(depth - 1), 2)),
        9 => new FfiExpr.Unary(Text(), Expression(depth - 1)),
        10 => new FfiExpr.Binary(Expression(depth - 1), Text(), Expression(depth - 1)),
        11 => new FfiExpr.Ident(Text()),
        12 => new FfiExpr.ScopedIdent(Text(), Text()),
        _ => new FfiExpr.Source(Text()),
    };

    private TypeHash Hash() => new((ulong)(_random.Next(4) == 0 ? 0 : _random.NextInt64(long.MinValue, long.MaxValue)));

    private string Text() => s_texts[_random.Next(s_texts.Length)];

    private T Enum<T>()
        where T : struct, Enum => System.Enum.GetValues<T>()[_random.Next(System.Enum.GetValues<T>().Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(3) == 0 ? make() : null;

    private EquatableArray<T> Many<T>(Func<T> make, int most) => Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToEquatableArray();
}

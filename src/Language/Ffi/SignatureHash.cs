using Seraph.Language.Text;

namespace Seraph.Language.Ffi;

/// <summary>Adds up an identity that ends in a list of types: a function, a method or an instance of a template.</summary>
/// <param name="start">What stands in front of the types.</param>
internal struct SignatureHash(ulong start)
{
    private ulong _hash = start;
    private uint _count;

    public static SignatureHash OfFunction(string @namespace, string name) =>
        new(StableHash.Mix(StableHash.Mix(TypeHash.FunctionDomain, Text(@namespace)), Text(name)));

    public static SignatureHash OfMethod(TypeHash owner, string name, FfiFunctionKind kind, bool isConst)
    {
        ulong hash = StableHash.Mix(StableHash.Mix(TypeHash.MethodDomain, owner.Value), Text(name));
        return new(StableHash.Mix(hash, ((ulong)kind << 1) | (isConst ? 1UL : 0UL)));
    }

    /// <summary>Adds a type as <see cref="TypeHash.OfUse"/> gives it.</summary>
    public void Add(ulong use)
    {
        _hash = StableHash.Mix(_hash, use);
        _count++;
    }

    public TypeHash With(ReadOnlySpan<FfiDataType> types)
    {
        foreach (FfiDataType type in types)
        {
            Add(type.SignatureHash);
        }

        return ToTypeHash();
    }

    /// <summary>The number of types counts, so that no list is the beginning of another one.</summary>
    public readonly TypeHash ToTypeHash() => new(StableHash.Mix(_hash, _count));

    private static ulong Text(string text) => StableHash.OfText(text.AsSpan());
}

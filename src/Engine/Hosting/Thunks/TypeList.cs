namespace Seraph.Engine.Hosting.Thunks;

/// <summary>Types as a key: equal if they are the same in the same order.</summary>
internal readonly struct TypeList(Type[] types) : IEquatable<TypeList>
{
    private readonly Type[] _types = types;

    public bool Equals(TypeList other) => _types.AsSpan().SequenceEqual(other._types);

    public override bool Equals(object? obj) => obj is TypeList other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (Type type in _types)
        {
            hash.Add(type);
        }

        return hash.ToHashCode();
    }
}

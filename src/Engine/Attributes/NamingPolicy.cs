namespace Seraph;

/// <summary>How the names of C# members are written in scripts.</summary>
public enum NamingPolicy
{
    /// <summary>As what surrounds it says: the type for a member, the assembly for a type; at the end <see cref="AsWritten"/>.</summary>
    Inherited,

    /// <summary>As in C#: <c>TakeDamage</c>.</summary>
    AsWritten,

    /// <summary>With a small letter first: <c>takeDamage</c>, <c>xmlText</c> for <c>XMLText</c>. A name that would become a reserved word stays as it is.</summary>
    CamelCase,
}

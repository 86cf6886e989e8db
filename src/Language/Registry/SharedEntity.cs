using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// A type or function that units declare as <c>shared</c>: what all declarations must agree on, and who uses it. The object is
/// the identity of the type at run time (<see cref="Symbols.TypeDef.Shared"/>). It keeps text and no symbols of the unit that
/// came first, so that it outlives that unit.
/// </summary>
internal sealed class SharedEntity(SharedDeclaration declaration, SharedShape shape)
{
    private readonly List<WeakReference<object>> _users = [];

    public string Key { get; } = declaration.Key;

    public string Name { get; } = declaration.Name;

    public string Namespace { get; } = declaration.Namespace;

    public string[] Usings { get; } = declaration.Usings;

    /// <summary>The whole text in which it was first declared.</summary>
    public SourceText Source { get; } = declaration.Source;

    /// <summary>Where the declaration begins in <see cref="Source"/>.</summary>
    public int Start { get; } = declaration.Syntax.Span.Start;

    public SharedShape Shape { get; } = shape;

    /// <summary>The entities its code names. Set before anybody else sees the entity.</summary>
    public HashSet<SharedEntity> Uses { get; set; } = [];

    public bool HasUsers(object? except = null)
    {
        _users.RemoveAll(static u => !u.TryGetTarget(out _));
        return _users.Exists(u => u.TryGetTarget(out object? user) && !ReferenceEquals(user, except));
    }

    public void AddUser(object user)
    {
        RemoveUser(user);
        _users.Add(new WeakReference<object>(user));
    }

    public void RemoveUser(object user) =>
        _users.RemoveAll(u => !u.TryGetTarget(out object? known) || ReferenceEquals(known, user));
}

using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Collects the path before a name; costs nothing as long as there is none.</summary>
internal struct ScopeBuilder(int start)
{
    private readonly int _start = start;
    private Name[]? _names;
    private TypeSyntax[]? _arguments;
    private int _end = start;

    public bool IsGlobal;

    public void Add(Name name, TypeSyntax[] arguments, int end)
    {
        // Paths are short: copying beats keeping a buffer.
        Name[] names = new Name[(_names?.Length ?? 0) + 1];
        _names?.CopyTo(names, 0);
        names[names.Length - 1] = name;
        _names = names;
        _arguments = arguments;
        _end = end;
    }

    public readonly ScopeSyntax? Build() => _names is null && !IsGlobal
        ? null
        : new ScopeSyntax(
            TextSpan.FromBounds(_start, _names is null ? _start + 2 : _end), IsGlobal, _names ?? [], _arguments ?? []);
}

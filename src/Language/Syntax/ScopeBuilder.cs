using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>Collects the path before a name; costs nothing as long as there is none.</summary>
internal struct ScopeBuilder(int start)
{
    private readonly int _start = start;
    private Name[]? _names;
    private int _count;
    private TypeSyntax[]? _arguments;
    private int _end = start;

    public bool IsGlobal;

    public void Add(Name name, TypeSyntax[] arguments, int end)
    {
        // Nearly all paths have one name, and keep this very array.
        _names ??= new Name[1];
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, _count * 2);
        }

        _names[_count++] = name;
        _arguments = arguments;
        _end = end;
    }

    public ScopeSyntax? Build()
    {
        if (_names is null)
        {
            return IsGlobal ? new ScopeSyntax(TextSpan.FromBounds(_start, _start + 2), true, [], []) : null;
        }

        Array.Resize(ref _names, _count);
        return new ScopeSyntax(TextSpan.FromBounds(_start, _end), IsGlobal, _names, _arguments!);
    }
}

using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>
/// Assignments of classes that others derive from. As in the reference, <c>a = b</c> assigns all of the object that a refers to, so
/// such a class has two: one for its own members, and one that looks at the object first.
/// </summary>
internal sealed partial class AutoMembers
{
    private Dictionary<TypeDef, FunctionDef>? _ownAssignments;
    private Dictionary<TypeDef, List<TypeDef>>? _derived;

    /// <summary>Assigns what the class and its bases declare, and nothing else.</summary>
    public FunctionDef OwnAssignmentOf(TypeDef type)
    {
        _ownAssignments ??= [];
        if (!_ownAssignments.TryGetValue(type, out FunctionDef? made))
        {
            made = MakeAssignment(type);
            _ownAssignments.Add(type, made);
            (_pending ??= []).Enqueue(made);
        }

        return made;
    }

    /// <summary>The classes of the unit that derive from one, without others between.</summary>
    public List<TypeDef> DerivedOf(TypeDef type)
    {
        if (_derived is null)
        {
            _derived = [];
            foreach (ScriptClass derived in binder.Classes)
            {
                if (derived.Type.Base is { } @base)
                {
                    if (!_derived.TryGetValue(@base, out List<TypeDef>? list))
                    {
                        _derived.Add(@base, list = []);
                    }

                    list.Add(derived.Type);
                }
            }
        }

        return _derived.TryGetValue(type, out List<TypeDef>? found) ? found : [];
    }

    private bool IsOwnAssignment(FunctionDef function) =>
        _ownAssignments is not null && _ownAssignments.TryGetValue(function.Owner!, out FunctionDef? own) && ReferenceEquals(own, function);
}

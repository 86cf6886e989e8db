using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Copy constructors.</summary>
internal sealed partial class AutoMembers
{
    private Dictionary<TypeDef, FunctionDef?>? _copyConstructors;

    /// <summary>
    /// The copy constructor that a script wrote, which may be deleted, or for a class without one a constructor that copies
    /// every field; null if something in the class cannot be copied.
    /// </summary>
    public FunctionDef? CopyConstructorOf(TypeDef type)
    {
        if (Array.Find(type.Constructors, c => IsCopyConstructor(c, type)) is { } written)
        {
            return written;
        }

        if (!type.IsScriptClass || binder.Options.DefaultCopyConstructors == ImplicitMemberMode.Never)
        {
            return null;
        }

        _copyConstructors ??= [];
        if (!_copyConstructors.TryGetValue(type, out FunctionDef? made))
        {
            // Not while its members are looked at: a class that contains itself has no copies.
            _copyConstructors.Add(type, null);
            if (CanCopyMembers(type))
            {
                made = Make(type, type.Name, new DataType(PrimitiveTypes.Void), FfiFunctionKind.Constructor);
                _copyConstructors[type] = made;
                (_pending ??= []).Enqueue(made);
            }
        }

        return made;
    }

    public static bool IsCopyConstructor(FunctionDef constructor, TypeDef type) =>
        constructor.Parameters.Length == 1 && ReferenceEquals(constructor.Parameters[0].Type.Type, type)
        && !constructor.Parameters[0].Type.IsHandle && constructor.Parameters[0].Type.Reference is FfiModifiers.In or FfiModifiers.InOut;

    /// <summary>A class has a constructor without arguments and an assignment, which together make copies.</summary>
    public bool CanCopyByAssignment(TypeDef type) =>
        Array.Exists(type.Constructors, c => c.RequiredParameterCount == 0 && (c.Traits & FfiFunctionTraits.Deleted) == 0)
        && Array.Exists(AssignmentsOf(type), m => m.Parameters.Length == 1 && ReferenceEquals(m.Parameters[0].Type.Type, type)
            && (m.Traits & FfiFunctionTraits.Deleted) == 0);

    private bool CanCopyMembers(TypeDef type) =>
        (type.Base is null || CopyConstructorOf(type.Base) is { } copy && (copy.Traits & FfiFunctionTraits.Deleted) == 0)
        && (binder.ClassOf(type).Fields is not { } fields || fields.TrueForAll(f => CanCopy(f.Field.Type)));

    private bool CanCopy(DataType type) =>
        type.IsHandle || type.IsError || !type.Type.IsReferenceType
        || (CopyConstructorOf(type.Type) is { } copy ? (copy.Traits & FfiFunctionTraits.Deleted) == 0 : CanCopyByAssignment(type.Type));
}

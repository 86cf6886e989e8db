using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Where a value is kept, its object and index standing in registers, so that it can be read and written while those are
/// evaluated once. A member of a struct is a place in the place of the struct.
/// </summary>
internal struct Place
{
    public PlaceKind Kind;

    /// <summary>What is read and written.</summary>
    public DataType Type;

    /// <summary>What the root holds: the same, or the struct around it.</summary>
    public DataType Root;

    /// <summary>Byte offset in the root struct; -1 when the place is the root itself.</summary>
    public int Member;

    /// <summary>Register of the local, or of the object.</summary>
    public int Register;

    /// <summary>Slot of the global, offset of the field, or register of the element's index.</summary>
    public int Index;

    /// <summary>A local register that is part of a struct.</summary>
    public bool IsPartOfStruct;

    /// <summary>A local whose register holds a text that grows.</summary>
    public bool IsGrowingText;

    /// <summary>The object, where it still has to be evaluated into <see cref="Register"/>.</summary>
    public BoundExpression? Object;

    /// <summary>The index, where it still has to be evaluated into <see cref="Index"/>.</summary>
    public BoundExpression? IndexValue;

    public PropertyPlace? Property;

    /// <summary>The call that returns the place, where it still has to be made.</summary>
    public BoundCall? Call;

    /// <summary>The place is a register of its own: operations can have it as their result.</summary>
    public readonly bool IsRegister => Kind == PlaceKind.Local && Member < 0;

    /// <summary>Storing takes the bytes of the type and no more, so that a value needs no narrowing before.</summary>
    public readonly bool CutsValues => Kind is PlaceKind.Field or PlaceKind.Element || Member >= 0;
}

internal enum PlaceKind : byte
{
    Local,
    Global,
    Field,
    Element,
    Property,

    /// <summary>What a function has returned: its object and index stand in registers.</summary>
    Reference,
}

/// <summary>A property whose object and arguments stand in registers.</summary>
internal sealed class PropertyPlace(BoundPropertyAccess access)
{
    public BoundPropertyAccess Access { get; } = access;

    /// <summary>The object is a struct in a place of its own, which the setter changes.</summary>
    public bool HasReceiver;

    public Place Receiver;

    /// <summary>Register of the object; -1 without one.</summary>
    public int Object = -1;

    public bool EvaluatesObject;

    /// <summary>Registers of the arguments.</summary>
    public int[] Arguments = new int[access.Arguments.Length];

    public bool[] EvaluatesArgument = new bool[access.Arguments.Length];
}

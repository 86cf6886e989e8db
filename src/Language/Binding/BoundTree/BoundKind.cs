namespace Seraph.Language.Binding.BoundTree;

/// <summary>What an expression is; one value per class, named after it.</summary>
internal enum BoundKind : byte
{
    Assignment,
    Binary,
    Call,
    CompoundAssignment,
    Conditional,
    Conversion,
    Default,
    Element,
    Error,
    Field,
    FunctionValue,
    Global,
    Identity,
    Increment,
    InitList,
    ListBuffer,
    Literal,
    Local,
    Logical,
    NewObject,
    Null,
    PropertyAccess,
    Reference,
    Sequence,
    StructCopy,
    This,
    Unary,
    VariantPack,

    /// <summary>All that take their type from what they are used for (<see cref="IConversionSource"/>).</summary>
    Open,
}

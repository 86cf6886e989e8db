namespace Seraph.Engine.Jit;

/// <summary>What a number register holds at some place, as .NET types it. Registers themselves have bits only.</summary>
internal enum ValueKind : byte
{
    /// <summary>Not known from this place: whatever the others say.</summary>
    None,

    I4,
    I8,
    R4,
    R8,
}

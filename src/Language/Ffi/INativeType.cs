namespace Seraph;

/// <summary>What the compiler must know of the C# type behind a host type; the engine implements it.</summary>
public interface INativeType
{
    /// <summary>The size of a value in bytes; 0 for reference types.</summary>
    int SizeInBytes { get; }
}

/// <summary>What the compiler must know of the C# field behind a field of an unmanaged struct.</summary>
public interface INativeField
{
    /// <summary>The offset from the start of the value in bytes.</summary>
    int Offset { get; }
}

namespace Seraph;

/// <summary>What a host function is for its type or namespace.</summary>
public enum FfiFunctionKind : byte
{
    /// <summary>A function of a namespace.</summary>
    Function,

    /// <summary>A method, operator or property accessor of a type.</summary>
    Method,

    /// <summary>Makes a value of a value type.</summary>
    Constructor,

    /// <summary>Makes an object of a reference type; the result is a handle.</summary>
    Factory,

    /// <summary>Makes a value of a value type from an initialisation list.</summary>
    ListConstructor,

    /// <summary>Makes an object of a reference type from an initialisation list.</summary>
    ListFactory,

    /// <summary>Releases a value when its scope ends.</summary>
    Destructor,
}

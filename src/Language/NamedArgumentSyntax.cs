namespace Seraph;

/// <summary>How scripts name the arguments of a call.</summary>
public enum NamedArgumentSyntax : byte
{
    /// <summary><c>f(name: value)</c>; <c>f(name = value)</c> is an assignment.</summary>
    Colon,

    /// <summary>Both name the argument; the equals sign is a warning.</summary>
    EqualsWithWarning,

    /// <summary>Both name the argument.</summary>
    Equals,
}

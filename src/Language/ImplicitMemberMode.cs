namespace Seraph;

/// <summary>When a script class gets a member that it does not declare.</summary>
public enum ImplicitMemberMode : byte
{
    /// <summary>If it declares none of the kind.</summary>
    IfNoneDeclared,

    /// <summary>Unless it declares this very one.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

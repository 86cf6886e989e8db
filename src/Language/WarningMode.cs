namespace Seraph;

/// <summary>What becomes of warnings.</summary>
public enum WarningMode : byte
{
    /// <summary>They are not reported.</summary>
    Off,

    /// <summary>They are reported, and the unit is built.</summary>
    On,

    /// <summary>They are errors.</summary>
    Errors,
}

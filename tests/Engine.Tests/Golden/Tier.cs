namespace Seraph.Engine.Tests.Golden;

/// <summary>A way to run scripts. Every golden script runs on each.</summary>
public enum Tier
{
    /// <summary>The interpreter only.</summary>
    Interpreter,

    /// <summary>Compiled at the first call.</summary>
    Compiled,

    /// <summary>The same, by code that counts instructions.</summary>
    CompiledWithLimits,

    /// <summary>Interpreted at first; compiled in the middle of what runs often.</summary>
    TierUp,
}

namespace Seraph;

/// <summary>What sealing gave: a registry, or everything that stands in its way. Immutable.</summary>
public sealed class SealResult
{
    internal SealResult(FfiRegistry? registry, IReadOnlyList<RegistrationError> errors)
    {
        Registry = registry;
        Errors = errors;
    }

    /// <summary>True when there is a registry.</summary>
    public bool Success => Registry is not null;

    /// <summary>The sealed registry; null after a failure.</summary>
    public FfiRegistry? Registry { get; }

    /// <summary>All errors, in an order that does not depend on the order of registration; empty after a success.</summary>
    public IReadOnlyList<RegistrationError> Errors { get; }
}

namespace Seraph.Compare.Measuring;

/// <summary>A peer returned something else than the checksum: its time means nothing, and the report must not be written.</summary>
internal sealed class WrongResultException(string peer, string workload, double expected, double actual)
    : Exception(FormattableString.Invariant($"{peer}: '{workload}' returned {actual:R} instead of {expected:R}."));

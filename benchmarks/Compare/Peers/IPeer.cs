using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>Somebody who can do the workloads.</summary>
internal interface IPeer
{
    /// <summary>The heading of its column.</summary>
    string Name { get; }

    /// <summary>Why it cannot take part on this machine, or null. May take a moment: tools are looked for and built.</summary>
    string? FindObstacle();

    /// <summary>Does a workload several times; null if the peer has no version of it.</summary>
    /// <exception cref="WrongResultException">A result is not the expected one.</exception>
    Sample? Measure(Workload workload, Effort effort);
}

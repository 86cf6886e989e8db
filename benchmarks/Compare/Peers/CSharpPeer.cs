using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>The twins: what all others are compared with.</summary>
internal sealed class CSharpPeer : IPeer
{
    public string Name => "C#";

    public string? FindObstacle() => null;

    public Sample? Measure(Workload workload, Effort effort) =>
        Sample.Take(workload.Twin, effort, result => Checks.Throw(Name, workload, result));
}

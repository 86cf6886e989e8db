using Seraph.Compare.Peers;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Measuring;

/// <summary>
/// Measures workloads with all peers that this machine has: workload by workload, so that peers whose times are compared ran
/// within the same minute.
/// </summary>
internal sealed class Session(IPeer[] peers, Effort effort, Action<string> report)
{
    /// <summary>Those who can take part.</summary>
    public List<IPeer> FindPeers()
    {
        var present = new List<IPeer>();
        foreach (IPeer peer in peers)
        {
            string? obstacle = peer.FindObstacle();
            if (obstacle is null)
            {
                present.Add(peer);
            }
            else
            {
                report($"skipped  {peer.Name}: {obstacle}");
            }
        }

        return present;
    }

    public Results Run(IReadOnlyList<IPeer> present, Workload[] workloads, CancellationToken cancellation)
    {
        var results = new Results([.. present.Select(p => p.Name)]);
        for (int i = 0; i < workloads.Length; i++)
        {
            Workload workload = workloads[i];
            var samples = new Sample?[present.Count];
            for (int j = 0; j < present.Count; j++)
            {
                cancellation.ThrowIfCancellationRequested();
                GC.Collect();
                samples[j] = present[j].Measure(workload, effort);
                string time = samples[j] is { } sample ? FormattableString.Invariant($"{sample.Median,9:0.0} ms") : "        –";
                report($"{i + 1,2}/{workloads.Length}  {workload.Name,-13} {present[j].Name,-16} {time}");
            }

            results.Add(workload, samples);
        }

        return results;
    }
}

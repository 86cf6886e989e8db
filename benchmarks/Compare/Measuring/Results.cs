using Seraph.Compare.Workloads;

namespace Seraph.Compare.Measuring;

/// <summary>What was measured: one row of samples per workload, one column per peer; the first peer is what others are compared with.</summary>
internal sealed class Results(string[] peers)
{
    private readonly List<(Workload Workload, Sample?[] Samples)> _rows = [];

    public string[] Peers { get; } = peers;

    public IReadOnlyList<(Workload Workload, Sample?[] Samples)> Rows => _rows;

    public void Add(Workload workload, Sample?[] samples) => _rows.Add((workload, samples));

    /// <summary>The median of a peer over that of the first one; null without a time.</summary>
    public double? Ratio(int row, int peer) =>
        _rows[row].Samples[peer] is { } sample && _rows[row].Samples[0] is { } basis ? sample.Median / basis.Median : null;

    /// <summary>The geometric mean of the ratios of a peer.</summary>
    /// <param name="alike">Only workloads that this peer has done too count, so that the two means can be compared.</param>
    public (double Mean, int Count) GeometricMean(int peer, int? alike = null)
    {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < _rows.Count; row++)
        {
            if (Ratio(row, peer) is { } ratio && (alike is null || Ratio(row, alike.Value) is not null))
            {
                sum += Math.Log(ratio);
                count++;
            }
        }

        return (count == 0 ? double.NaN : Math.Exp(sum / count), count);
    }
}

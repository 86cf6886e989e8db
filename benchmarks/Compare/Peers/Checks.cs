using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

internal static class Checks
{
    public static void Throw(string peer, Workload workload, double result) =>
        Throw(peer, workload, result, workload.Checksum);

    public static void Throw(string peer, Workload workload, double result, double expected)
    {
        if (!Workload.Matches(result, expected))
        {
            throw new WrongResultException(peer, workload.Name, expected, result);
        }
    }
}

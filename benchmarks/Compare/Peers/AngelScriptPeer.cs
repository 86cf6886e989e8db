using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>The reference implementation in C++, from Debian's packages, behind a host of our own that is built on the spot.</summary>
internal sealed class AngelScriptPeer : ProcessPeer
{
    private static string Program { get; } = Path.Combine(Path.GetTempPath(), "seraph-compare-angelscript");

    public override string Name => "AngelScript C++";

    public override string? FindObstacle()
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Peers", "angelscript.cpp");
        (int exitCode, _, string errors) = Execute(
            "g++", ["-O2", "-DAS_USE_NAMESPACE", "-o", Program, source, "-langelscript-addon", "-langelscript", "-lpthread"]);
        return exitCode switch
        {
            0 => null,
            -1 => "no g++",
            _ => errors.Contains("angelscript", StringComparison.Ordinal)
                ? "packages angelscript-dev and libangelscript-addon are missing"
                : "its host does not compile: " + errors,
        };
    }

    /// <summary>Times of compiling a script, in milliseconds.</summary>
    public Sample MeasureBuild(string script, Effort effort) => Run(Program, [], script, "build", effort, _ => { });

    /// <summary>Times of a million calls of <c>int cb(int, int)</c> from C++, in milliseconds.</summary>
    public Sample MeasureCalls(string script, Effort effort) => Run(Program, [], script, "calls", effort, _ => { });

    public override Sample? Measure(Workload workload, Effort effort) =>
        workload.NotForReference is not null
            ? null
            : Run(Program, [], workload, workload.ScriptPath, effort, workload.ReferenceChecksum ?? workload.Checksum);
}

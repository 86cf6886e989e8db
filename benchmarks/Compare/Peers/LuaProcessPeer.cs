using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>A Lua interpreter of the machine, such as <c>lua5.4</c> or <c>luajit</c>.</summary>
internal sealed class LuaProcessPeer(string name, string program, params string[] options) : ProcessPeer
{
    public override string Name => name;

    public override string? FindObstacle() => Execute(program, ["-v"]).ExitCode == 0 ? null : $"no program '{program}'";

    public override Sample? Measure(Workload workload, Effort effort) =>
        LuaScripts.Find(workload, isJit: program == "luajit", hasHost: false) is { } script
            ? Run(program, [.. options, LuaScripts.Driver], workload, script, effort, workload.Checksum)
            : null;
}

using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Seraph.Compare.Measuring;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>C# as a script, by Roslyn's scripting package.</summary>
internal sealed class RoslynPeer : IPeer
{
    public string Name => "Roslyn";

    public string? FindObstacle() => null;

    public Sample? Measure(Workload workload, Effort effort)
    {
        string path = Path.Combine(Workload.Folder, "csharp", workload.Name + ".csx");
        if (!File.Exists(path))
        {
            return null;
        }

        ScriptOptions options = ScriptOptions.Default
            .WithOptimizationLevel(Microsoft.CodeAnalysis.OptimizationLevel.Release)
            .WithReferences(typeof(object).Assembly);
        Func<double> run = CSharpScript.EvaluateAsync<Func<double>>(File.ReadAllText(path), options).GetAwaiter().GetResult();
        return Sample.Take(run, effort, result => Checks.Throw(Name, workload, result));
    }
}

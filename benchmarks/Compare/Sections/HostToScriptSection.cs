using System.Globalization;
using KeraLua;
using Seraph.Compare.Measuring;
using Seraph.Compare.Peers;
using Seraph.Compare.Reporting;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Sections;

/// <summary>What one call costs from C# into a script that adds two numbers, with both numbers and the result.</summary>
internal sealed class HostToScriptSection() : Section(
    "calls", "Host → script", "One call of a function of the script that adds two numbers, from a loop of the host.")
{
    private const int Calls = 1_000_000;

    public override ReportTable Run(Measurement measurement)
    {
        Effort effort = measurement.Effort;
        var rows = new List<string[]>();
        Add("C#, a delegate", Sample.Take(DelegateTwin, effort, Check));
        foreach (SeraphPeer tier in SeraphPeer.Tiers)
        {
            ScriptUnit unit = tier.Build("callback", File.ReadAllText(Path.Combine(Workload.Folder, "callback.as")));
            Func<int, int, int> add = unit.GetFunction<Func<int, int, int>>("int cb(int, int)");
            Add(tier.Name + ", a typed delegate", Sample.Take(() => Repeat(add), effort, Check));
            unit.Discard();
        }

        using (var lua = new Lua())
        {
            lua.DoString("function cb(a, b) return a + b end");
            Add("KeraLua", Sample.Take(() => KeraLua(lua), effort, Check));
        }

        if (measurement.Reference?.MeasureCalls(Path.Combine(Workload.Folder, "callback.as"), effort) is { } sample)
        {
            rows.Add(["AngelScript C++ (from C++)", Nanoseconds(sample), "–"]);
        }

        return new ReportTable(["host → script", "ns", "bytes"], [.. rows]);

        void Add(string name, Sample sample)
        {
            rows.Add([name, Nanoseconds(sample), (sample.Bytes / Calls).ToString(CultureInfo.InvariantCulture)]);
            measurement.Tell("call", name, Nanoseconds(sample) + " ns");
        }
    }

    private static string Nanoseconds(Sample sample) => ReportTable.Number(sample.Median * 1e6 / Calls);

    private static double DelegateTwin()
    {
        Func<int, int, int> add = Twins.CompareHost.Add;
        return Repeat(add);
    }

    private static double Repeat(Func<int, int, int> add)
    {
        int v = 0;
        for (int i = 0; i < Calls; i++)
        {
            v = add(v, 1);
        }

        return v;
    }

    private static double KeraLua(Lua lua)
    {
        long v = 0;
        for (int i = 0; i < Calls; i++)
        {
            lua.GetGlobal("cb");
            lua.PushInteger(v);
            lua.PushInteger(1);
            lua.PCall(2, 1, 0);
            v = lua.ToInteger(-1);
            lua.Pop(1);
        }

        return v;
    }

    private static void Check(double result)
    {
        if (result != Calls)
        {
            throw new WrongResultException("call", "callback", Calls, result);
        }
    }
}

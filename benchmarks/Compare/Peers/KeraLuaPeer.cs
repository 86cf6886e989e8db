using KeraLua;
using Seraph.Compare.Measuring;
using Seraph.Compare.Twins;
using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>Lua 5.4 inside this process, by KeraLua; so it can call C#.</summary>
internal sealed class KeraLuaPeer : IPeer
{
    // Kept here: Lua holds no reference that the collector sees.
    private static readonly LuaFunction HostAdd = state =>
    {
        Lua lua = Lua.FromIntPtr(state);
        lua.PushInteger(CompareHost.Add((int)lua.ToInteger(1), (int)lua.ToInteger(2)));
        return 1;
    };

    public string Name => "KeraLua";

    public string? FindObstacle()
    {
        try
        {
            using var lua = new Lua();
            return null;
        }
        catch (DllNotFoundException exception)
        {
            return exception.Message;
        }
    }

    public Sample? Measure(Workload workload, Effort effort)
    {
        if (LuaScripts.Find(workload, isJit: false, hasHost: true) is not { } script)
        {
            return null;
        }

        using var lua = new Lua();
        lua.Register("host_add", HostAdd);
        if (lua.DoFile(script))
        {
            throw new InvalidOperationException($"{Name}: {lua.ToString(-1)}");
        }

        return Sample.Take(() => Call(lua), effort, result => Checks.Throw(Name, workload, result));
    }

    private static double Call(Lua lua)
    {
        lua.GetGlobal("run");
        if (lua.PCall(0, 1, 0) != LuaStatus.OK)
        {
            throw new InvalidOperationException(lua.ToString(-1));
        }

        double result = lua.ToNumber(-1);
        lua.Pop(1);
        return result;
    }
}

using Seraph.Compare.Workloads;

namespace Seraph.Compare.Peers;

/// <summary>The workloads in Lua. LuaJIT has bit operations as functions only, so some scripts exist twice.</summary>
internal static class LuaScripts
{
    public static string Driver => Path.Combine(Folder, "driver.lua");

    private static string Folder => Path.Combine(Workload.Folder, "lua");

    /// <param name="hasHost">Whether C# can be called; without it a host function would be one more function in Lua.</param>
    public static string? Find(Workload workload, bool isJit, bool hasHost)
    {
        if (!hasHost && workload.Name.StartsWith("host", StringComparison.Ordinal))
        {
            return null;
        }

        // Lua has no interfaces: a call through one is a method call like any other.
        string name = workload.Name == "iface" ? "virt" : workload.Name;
        string[] candidates = isJit ? [name + ".jit.lua", name + ".lua"] : [name + ".lua"];
        return candidates.Select(file => Path.Combine(Folder, file)).FirstOrDefault(File.Exists);
    }
}

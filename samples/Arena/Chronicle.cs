using Seraph;

namespace Arena;

/// <summary>The way from scripts to the log that their context holds: <c>chronicle::Tell("…")</c>.</summary>
[ScriptExport(Namespace = "chronicle")]
public static class Chronicle
{
    /// <summary>Begins a round.</summary>
    public static void Round(ScriptContext context, int number) => context.Get<BattleLog>().Add($"Round {number}");

    /// <summary>Notes an event of the round.</summary>
    public static void Tell(ScriptContext context, string text) => context.Get<BattleLog>().Add("  " + text);
}

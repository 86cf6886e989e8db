namespace Seraph.Engine.Tests.Diagnostics;

/// <summary>The host that some pages of docs/rules show; the pages and this file say the same.</summary>
[ScriptExport(Module = "rulePages")]
public sealed class Camera
{
    private Camera()
    {
    }

    public static Camera Current() => new();
}

/// <inheritdoc cref="Camera"/>
[ScriptExport(Module = "rulePages", Namespace = "game")]
public static class Game
{
    [Obsolete("call Spawn")]
    public static void Create(string kind) => Spawn(kind);

    public static void Spawn(string kind) => _ = kind;
}

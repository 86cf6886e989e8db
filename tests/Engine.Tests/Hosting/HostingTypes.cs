namespace Seraph.Engine.Tests.Hosting;

/// <summary>A class that scripts of these tests use.</summary>
[ScriptExport(Module = "hosting")]
public sealed class Robot
{
    public int Energy { get; set; } = 10;

    [ScriptIgnore]
    public TaskCompletionSource<int> Answer { get; } = new();

    [ScriptIgnore]
    public Action? Callback { get; set; }

    [ScriptIgnore]
    public CancellationToken SeenToken { get; private set; }

    public int Work(int amount) => Energy -= amount;

    public void Break() => throw new InvalidOperationException("a spring is broken");

    public void Call() => Callback!();

    public Task<int> Ask(CancellationToken cancellation)
    {
        SeenToken = cancellation;
        return Answer.Task;
    }

    public static void Pause(ScriptExecution execution) => execution.Suspend();
}

/// <summary>A class that is no <see cref="Robot"/>.</summary>
[ScriptExport(Module = "hosting")]
public sealed class Toaster
{
    public int Slots { get; set; } = 2;
}

/// <summary>An unmanaged struct.</summary>
[ScriptExport(Module = "hosting")]
public struct Spot(int x, int y)
{
    public int X = x;
    public int Y = y;
}

/// <summary>A struct that holds a reference.</summary>
[ScriptExport(Module = "hosting")]
public struct Label(string text, int size)
{
    public string Text { get; set; } = text;

    public int Size { get; set; } = size;
}

/// <summary>An enum.</summary>
[ScriptExport(Module = "hosting")]
public enum Mood
{
    Good,
    Bad = 5,
}

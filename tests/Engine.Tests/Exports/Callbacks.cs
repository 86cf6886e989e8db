namespace Seraph.Engine.Tests.Exports;

[ScriptExport(Module = "exports")]
public delegate bool Reader(string text, out int value, Callbacks owner);

/// <summary>Keeps and calls functions of scripts.</summary>
[ScriptExport(Module = "exports")]
public sealed class Callbacks
{
    private readonly List<Action<string>> _handlers = [];

    public event Action<string>? Changed
    {
        add => _handlers.Add(value!);
        remove => _handlers.Remove(value!);
    }

    public static event EventHandler? Closed;

    public Func<int, int>? Kept { get; set; }

    public Side Side { get; set; }

    public Action<Callbacks?, Side, char, Level, double>? Wide;

    public static void Close() => Closed?.Invoke(null, EventArgs.Empty);

    public void Change(string text)
    {
        foreach (Action<string> handler in _handlers.ToArray())
        {
            handler(text);
        }
    }

    public int Handlers => _handlers.Count;

    public int Apply(Func<int, int> function, int value) => function(value);

    public string Try(Action action)
    {
        try
        {
            action();
            return "fine";
        }
        catch (ScriptException e)
        {
            return e.Message;
        }
    }

    public int Read(Reader reader, string text) => reader(text, out int value, this) ? value : -1;

    public Callbacks Make(Func<Callbacks> make) => make();

    public Callbacks? MakeOrNot(Func<Callbacks?> make) => make();

    public Func<int, int> Adder(int by) => value => value + by;

    public Action Thrower() => () => throw new InvalidOperationException("from C#");

    public bool IsSame(Action one, Action other) => one == other;

    public Func<string, string> Through(Func<string, string> function) => function;

    public Func<Func<int, int>, Func<int, int>> Twice() => f => x => f(f(x));

    public async Task<string> Ask(Func<int, Task<string>> ask) => await ask(3) + await ask(1) + "!";

    public async Task<int> Later(Func<Task> work, Func<Callbacks, ValueTask<Level>> level)
    {
        await work();
        return (await level(this)).Value;
    }

    public Func<int, Task<int>> Doubler(bool waits) => async value =>
    {
        if (waits)
        {
            await Task.Yield();
        }

        return value * 2;
    };

    public void Send() => Wide?.Invoke(this, Side.Right, 'x', new Level { Value = 4 }, 0.5);
}

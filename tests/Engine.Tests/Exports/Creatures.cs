namespace Seraph.Engine.Tests.Exports;

[ScriptExport(Module = "exports")]
public interface INamed
{
    string Title { get; }
}

[ScriptExport(Module = "exports")]
public interface ICounter : INamed
{
    int Count { get; set; }

    void Add(int by);

    bool TryTake(int wanted, out int taken);
}

/// <summary>Not to be derived from directly.</summary>
[ScriptExport(Module = "exports")]
public abstract class Creature : INamed
{
    public virtual string Title => "creature";

    public virtual string Voice() => "...";

    protected virtual string Secret(int depth) => "secret" + depth;
}

/// <summary>A class of C# that script classes derive from.</summary>
[ScriptExport(Module = "exports", Inheritable = true)]
public class Beast : Creature
{
    public Beast(string name = "nobody") => Name = name;

    public Beast(Beast parent) => Name = parent.Name + " junior";

    protected Beast(int number) => Name = "#" + number;

    public string Name { get; set; }

    public virtual int Legs { get; set; } = 4;

    protected int Hidden { get; set; } = 1;

    protected internal virtual string Mood => "calm";

    public string Tell() => $"{Secret(1)} {Mood} {Hidden}";

    protected override string Secret(int depth) => "beastly " + base.Secret(depth);

    protected string Growl(string text, int times = 2) => string.Concat(Enumerable.Repeat(text, times));

    public virtual Beast? Friend { get; set; }

    public virtual Side Turn(Level level, char mark) => Side.Left;

    public virtual int Grow(int by) => by <= 0 ? 0 : by + Grow(by - 1);

    public string Call() => $"{Name}: {Voice()} on {Legs}";

    public int Depth(int levels) => levels == 0 ? 0 : 1 + Again(levels - 1);

    public virtual int Again(int levels) => Depth(levels);
}

[ScriptExport(Module = "exports", Inheritable = true)]
public abstract class Machine
{
    protected Machine() => Started = Start();

    public string Started { get; }

    public abstract int Work(string order);

    public virtual string Start() => "cold";
}

/// <summary>Keeps and uses objects, whoever made them.</summary>
[ScriptExport(Module = "exports")]
public sealed class Zoo
{
    private readonly List<Beast> _beasts = [];

    public Beast? Last => _beasts.LastOrDefault();

    public static string Ask(Creature creature) => creature.Voice() + creature.Title;

    public static string Title(INamed named) => named.Title;

    public static int Run(Machine machine, string order) => machine.Work(order);

    public static string Use(ICounter counter)
    {
        counter.Add(5);
        counter.Count *= 2;
        return $"{counter.Title} {counter.Count} {counter.TryTake(3, out int taken)} {taken} {counter is INamed}";
    }

    public static bool IsSame(INamed one, INamed other) => ReferenceEquals(one, other);

    public static int Total(IReadOnlyList<Beast> beasts) => beasts.Sum(b => b.Legs);

    public static string Each(Func<Beast> make) => make().Call();

    public static string Kind(object value) => value.GetType().BaseType!.Name;

    public static async Task<(Beast Beast, int Legs)> Walk(Beast beast)
    {
        await Task.Yield();
        return (beast, beast.Legs);
    }

    public void Take(Beast beast) => _beasts.Add(beast);

    public Beast[] All() => [.. _beasts];

    public string Parade() => string.Join(", ", _beasts.Select(b => b.Call()));
}

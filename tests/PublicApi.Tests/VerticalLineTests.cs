using NUnit.Framework;
using Seraph;

namespace Seraph.PublicApi.Tests;

/// <summary>One class, struct and enum from the attribute to running code, with a host call that suspends the script.</summary>
public sealed class VerticalLineTests
{
    private const string Script = """
        int patrol(Scout@ scout, int steps)
        {
            Point home = scout.Position;
            for (int i = 0; i < steps; i++)
            {
                scout.Move(Point(1, 2));
                if (scout.State == Resting)
                    scout.Wake();
            }
            Point way = scout.Position - home;
            way.X += 10;
            return way.X * 100 + way.Y;
        }

        string ask(Scout@ scout)
        {
            string answer = scout.Name + ": ";
            answer += scout.Report("north");
            return answer + "!";
        }
        """;

    [Test]
    public void ExportedTypes_AreUsedByAScript()
    {
        ScriptUnit unit = Build();
        var scout = new Scout("Ann");

        int way = unit.Call<int>("int patrol(Scout@, int)", scout, 3);

        Assert.Multiple(() =>
        {
            Assert.That(way, Is.EqualTo(1306));
            Assert.That(scout.Position, Is.EqualTo(new Point(3, 6)));
            Assert.That(scout.State, Is.EqualTo(ScoutState.Awake));
        });
    }

    [Test]
    public async Task HostCallThatReturnsATask_SuspendsAndResumesTheScript()
    {
        ScriptUnit unit = Build();
        var scout = new Scout("Ann");

        Task<string> call = unit.CallAsync<string>("string ask(Scout@)", default, scout);
        bool wasWaiting = !call.IsCompleted;
        scout.Answer.SetResult("all quiet");

        Assert.That(await call, Is.EqualTo("Ann: all quiet!"));
        Assert.That(wasWaiting, Is.True);
    }

    [Test]
    public void SuspendedExecution_GoesOnWhereItStopped()
    {
        ScriptUnit unit = Build();
        var scout = new Scout("Bob");
        ScriptExecution execution = unit.CreateExecution("string ask(Scout@)", default, scout);

        ScriptExecutionState first = execution.Resume();
        ScriptExecutionState waiting = execution.Resume();
        scout.Answer.SetResult("smoke");
        ScriptExecutionState last = execution.Resume();

        Assert.That(new[] { first, waiting, last }, Is.EqualTo(new[]
        {
            ScriptExecutionState.Suspended, ScriptExecutionState.Suspended, ScriptExecutionState.Finished,
        }));
        Assert.That(execution.GetResult<string>(), Is.EqualTo("Bob: smoke!"));
    }

    [Test]
    public void TypedDelegate_CallsTheScript()
    {
        var patrol = Build().GetFunction<Func<Scout, int, int>>("int patrol(Scout@, int)");

        Assert.That(patrol(new Scout("Cid"), 2), Is.EqualTo(1204));
    }

    private static ScriptUnit Build()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Module);
        ScriptUnit unit = context.CreateUnit("scouts");
        unit.AddSource("scouts.as", Script);
        BuildResult result = unit.Build();
        Assert.That(result.Diagnostics, Is.Empty);
        return unit;
    }
}

/// <summary>What a scout is doing.</summary>
[ScriptExport]
public enum ScoutState
{
    Resting,
    Awake,
}

/// <summary>A place on the map.</summary>
[ScriptExport]
public struct Point(int x, int y)
{
    public int X = x;
    public int Y = y;

    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    public static Point operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);
}

/// <summary>Walks about and reports.</summary>
[ScriptExport]
public sealed class Scout(string name)
{
    public string Name { get; } = name;

    public Point Position { get; set; }

    public ScoutState State { get; private set; }

    [ScriptIgnore]
    public TaskCompletionSource<string> Answer { get; } = new();

    public void Move(Point way) => Position += way;

    public void Wake() => State = ScoutState.Awake;

    public async Task<string> Report(string direction) => direction.Length > 0 ? await Answer.Task : "";
}

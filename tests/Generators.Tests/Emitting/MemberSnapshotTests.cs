namespace Seraph.Generators.Tests.Emitting;

public sealed class MemberSnapshotTests
{
    [Test]
    public void OptionalParameters_OfAnyKind_BecomeExpressions() => Snapshots.Match(Generated.From("""
        [ScriptExport] public enum Color : byte { Red, Green = 5 }

        [ScriptExport] public struct Size { public int Width; }

        [ScriptExport] public sealed class Item;

        [ScriptExport(Namespace = "")]
        public static class Defaults
        {
            public static void Numbers(int a = -1, uint b = 7, long c = long.MinValue, ulong d = ulong.MaxValue, char e = 'x') { }
            public static void Reals(float a = 0.1f, double b = -2.5, float c = float.MaxValue) { }
            public static void Others(bool a = true, string b = "tab\t", string? c = null, Item? d = null, Size e = default, Color f = Color.Green, Color g = (Color)3) { }
        }
        """)["Defaults.g.cs"]);

    [Test]
    public void ReferenceParameters_OfAnyKind_AreCopiedInAndOut() => Snapshots.Match(Generated.From("""
        [ScriptExport] public enum Mode { On, Off }

        [ScriptExport] public struct Pair { public int A, B; }

        [ScriptExport]
        public sealed class Exchange
        {
            public bool TryGet(string key, out int value, out string? text) { value = 0; text = null; return true; }
            public void Update(ref double number, ref Mode mode, ref Pair pair, ref Exchange? other, in Pair read, ref readonly int same) { }
        }
        """)["Exchange.g.cs"]);

    [Test]
    public void Indexers_OfClass_BecomeAccessorsOfOpIndex() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Grid
        {
            public int this[int x, int y] { get => x; set { } }
            public string this[string key] => key;
        }
        """)["Grid.g.cs"]);

    [Test]
    public void Operators_OfStruct_BecomeOperatorMethods() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public readonly struct Money(long cents) : IComparable<Money>
        {
            public static Money operator +(Money a, Money b) => a;
            public static Money operator *(Money a, int by) => a;
            public static Money operator *(int by, Money a) => a;
            public static Money operator -(Money a) => a;
            public static Money operator ~(Money a) => a;
            public static Money operator <<(Money a, int by) => a;
            public static bool operator ==(Money a, Money b) => true;
            public static bool operator !=(Money a, Money b) => false;
            public static implicit operator Money(long cents) => new(cents);
            public static explicit operator double(Money a) => 0;
            public static explicit operator int(Money a) => 0;
            public int CompareTo(Money other) => 0;
            public override bool Equals(object? other) => false;
            public override int GetHashCode() => 0;
            public override string ToString() => $"{cents}";
        }
        """)["Money.g.cs"]);

    [Test]
    public void Equality_OfRecordClass_BecomesOpEquals() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed record Tag(string Name, int Weight) { public int Uses { get; set; } }
        """)["Tag.g.cs"]);

    [Test]
    public void AsyncMethods_OfAnyTaskType_SuspendScript() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Downloader
        {
            public async Task Wait(double seconds, CancellationToken token) => await Task.Delay((int)(seconds * 1000), token);
            public Task<string> Load(string name) => Task.FromResult(name);
            public ValueTask<Downloader?> Clone() => default;
            public ValueTask Flush() => default;
        }
        """)["Downloader.g.cs"]);

    [Test]
    public void TasksOfSeveralValues_AsResults_SetOutputsLate() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Library
        {
            public Task<(string Title, Library? Branch)> Look(int shelf, Library from) => Task.FromResult(("", (Library?)null));
            public ValueTask<int?> Find(string title) => default;
        }
        """)["Library.g.cs"]);

    [Test]
    public void DelegatesOfTasks_AnyWhere_AreAwaited() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Kitchen
        {
            public Task Cook(Func<Task> wait, Func<string, ValueTask<Kitchen?>> choose) => wait();
            public Func<int, Task<string>> Menu() => day => Task.FromResult("");
        }
        """)["Kitchen.g.cs"]);

    [Test]
    public void EngineParameters_AnyWhere_AreInvisibleToScripts() => Snapshots.Match(Generated.From("""
        [ScriptExport(Name = "host", Namespace = "tools")]
        public static class HostTools
        {
            public static int Count(ScriptContext context, string name, ScriptExecution execution, int from = 0, CancellationToken token = default) => 0;
        }
        """)["HostTools.g.cs"]);

    [Test]
    public void ScriptArrays_AsParametersAndResults_AreArrayHandles() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Team
        {
            public ScriptArray<float> Split(ScriptArray<int> sizes, ScriptArray<string>? names) => throw new NotSupportedException();
        }
        """)["Team.g.cs"]);

    [Test]
    public void Collections_OfAnyForm_AreArrays() => Snapshots.Match(Generated.From("""
        [ScriptExport] public enum Mode : byte { On, Off }

        [ScriptExport]
        public sealed class Team
        {
            public int Sum(ReadOnlySpan<int> values) => 0;
            public void Fill(Span<Mode> modes, Span<char> letters) { }
            public string[] Names(IReadOnlyList<Team> teams, List<string>? words, IEnumerable<double> numbers) => [];
            public bool TrySplit(ReadOnlySpan<char> text, out IReadOnlyList<string>? parts) { parts = null; return false; }
            public ReadOnlySpan<char> Text => "";
            public IReadOnlyList<Team>? Members { get; set; }
        }
        """)["Team.g.cs"]);

    [Test]
    public void Params_OfAnyType_TakeAnyNumberOfArguments() => Snapshots.Match(Generated.From("""
        [ScriptExport(Namespace = "")]
        public static class Texts
        {
            public static int Max(int first, params int[] others) => first;
            public static string Format(string format = "", params object?[] values) => format;
        }
        """)["Texts.g.cs"]);

    [Test]
    public void Objects_AsParameters_TakeAnyValue() => Snapshots.Match(Generated.From("""
        [ScriptExport(Namespace = "")]
        public static class Values
        {
            public static string TypeOf(object value, object? other) => "";
            public static void Take(out object? value) => value = null;
        }
        """)["Values.g.cs"]);

    [Test]
    public void ValuesThatMayBeNull_BecomeOutputsAndOverloads() => Snapshots.Match(Generated.From("""
        [ScriptExport] public struct Place { public int X; }

        [ScriptExport]
        public sealed class Map
        {
            public Place? Find(string name) => null;
            public int? Limit { get; set; }
            public void Go(Place? to, int? speed = null, CancellationToken token = default, double? wait = null) { }
        }
        """)["Map.g.cs"]);

    [Test]
    public void Tuples_AsResults_BecomeOutputs() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Window
        {
            public (int Width, int Height) Measure(string text, int width = 3) => (0, 0);
            public (string, Window?) Both => ("", null);
        }
        """)["Window.g.cs"]);

    [Test]
    public void MembersByReference_AreReadAndWritten() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Cells
        {
            private readonly double[] _items = new double[9];
            public ref double this[int x, int y] => ref _items[(x * 3) + y];
            public ref readonly double First => ref _items[0];
            public ref double Last => ref _items[8];
            public ref double Find(int index) => ref _items[index];
        }
        """)["Cells.g.cs"]);

    [Test]
    public void Steps_OfStruct_BecomeOperators() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public struct Level
        {
            public int Value;
            public static Level operator ++(Level level) => new() { Value = level.Value + 1 };
            public static Level operator --(Level level) => new() { Value = level.Value - 1 };
        }
        """)["Level.g.cs"]);

    [Test]
    public void Delegates_AnyWhere_AreFunctionHandles() => Snapshots.Match(Generated.From("""
        [ScriptExport] public delegate bool Filter(string name);

        [ScriptExport]
        public sealed class Crowd
        {
            public Filter? Chosen { get; set; }
            public int Count(Func<string, int, bool> wanted, Action? done = null) => 0;
            public Comparison<Crowd> Order() => (a, b) => 0;
            public void Load(Filter filter, out Predicate<int> found) => found = i => true;
        }
        """)["Crowd.g.cs"]);

    [Test]
    public void Events_OfAnyType_BecomeAddAndRemove() => Snapshots.Match(Generated.From("""
        [ScriptExport, ScriptNaming(NamingPolicy.CamelCase)]
        public sealed class Button
        {
            public event Action<int>? Clicked;
            public event EventHandler? Closed;
            public event EventHandler<string>? Renamed { add { } remove { } }
            public static event Action? AllClosed;
            public void Use() { Clicked?.Invoke(1); Closed?.Invoke(this, EventArgs.Empty); AllClosed?.Invoke(); }
        }
        """)["Button.g.cs"]);

    [Test]
    public void Keywords_OfCSharp_AreEscaped() => Snapshots.Match(Generated.From("""
        namespace @event;

        [ScriptExport]
        public sealed class @params
        {
            public int @fixed(int @ref, string self) => @ref;
            [Obsolete("use fixed")] public int @checked { get; set; }
        }
        """)["event.params.g.cs"]);
}

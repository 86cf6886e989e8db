using System.Runtime.CompilerServices;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Which C# methods compiled code may call without a note of where it is.</summary>
public sealed class QuietMethodTests
{
    [TestCase(nameof(Read), true)]
    [TestCase(nameof(Change), true)]
    [TestCase(nameof(Calculate), true)]
    [TestCase(nameof(CallMath), true)]
    [TestCase(nameof(Sum), true)]
    [TestCase(nameof(SumOfProperties), true)]
    [TestCase(nameof(Move), true)]
    [TestCase(nameof(Reset), true)]
    [TestCase(nameof(ChangeArgument), true)]
    [TestCase(nameof(ReadInner), true)]
    [TestCase(nameof(ChangeInner), true)]
    [TestCase(nameof(Length), true)]
    [TestCase(nameof(ByPlace), true)]
    [TestCase(nameof(Equal), true)]
    [TestCase(nameof(ReadPlaceOfObject), true)]
    [TestCase(nameof(Ratio), false)]
    [TestCase(nameof(Pick), false)]
    [TestCase(nameof(ReadText), false)]
    [TestCase(nameof(MakeChecked), false)]
    [TestCase(nameof(MakeInitialized), false)]
    [TestCase(nameof(ReadShared), false)]
    [TestCase(nameof(Box), false)]
    [TestCase(nameof(ReadNullable), false)]
    [TestCase(nameof(ReadSpan), false)]
    [TestCase(nameof(ReadAddress), false)]
    [TestCase(nameof(CallTooDeep), false)]
    [TestCase(nameof(Divide), false)]
    [TestCase(nameof(ReadNext), false)]
    [TestCase(nameof(ReadOther), false)]
    [TestCase(nameof(CallVirtual), false)]
    [TestCase(nameof(CallItself), false)]
    [TestCase(nameof(Throw), false)]
    [TestCase(nameof(Branch), false)]
    [TestCase(nameof(MakeObject), false)]
    [TestCase(nameof(UseInitialized), false)]
    public void IsQuiet_IfItOnlyCalculates(string name, bool expected) =>
        Assert.That(QuietMethod.IsQuiet(Find(name)), Is.EqualTo(expected));

    private static System.Reflection.MethodInfo Find(string name) =>
        typeof(QuietMethodTests).GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static int Read(Node node) => node.Value;

    private static void Change(Node node, int by) => node.Value += by;

    private static double Calculate(int a, double b) => (a ^ 5) * b + 3.5f;

    private static int Divide(int a, int b) => a / b;

    private static int ReadNext(Node node) => node.Next!.Value;

    private static int ReadOther(Node node, Node other) => node.Value + other.Value;

    private static int CallVirtual(Node node) => node.GetHashCode();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CallItself(int a) => CallItself(a + 1);

    private static int Throw(int a) => throw new InvalidOperationException(a.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static int Branch(int a) => a > 3 ? 1 : a;

    private static int MakeObject(int a) => new Node { Value = a }.Value;

    private static int UseInitialized(int a) => Initialized.Add(a);

    private static float CallMath(float a) => MathF.Sqrt(a) * 2;

    private static Pair Sum(Pair a, Pair b) => new(a.X + b.X, a.Y + b.Y);

    private static float SumOfProperties(Pair a, Pair b) => a.Left + b.Left;

    private static void Move(ref Pair self, Pair by) => self = self.Plus(by);

    private static void Reset(ref Pair self)
    {
        Pair old = self;
        self = default;
        self.Y = old.X;
    }

    private static float ChangeArgument(Pair a, float x)
    {
        a.Left = x;
        x = a.X * 2;
        return x;
    }

    private static float ReadInner(Box2 box) => box.Low.X + box.High.Left;

    private static void ChangeInner(ref Box2 self, float x) => self.High.X = x;

    private static float Length(ref Pair self) => self.Length();

    private static float ByPlace(Pair a, Pair b) => Pair.Dot(in a, in b);

    private static bool Equal(Pair a, Pair b) => a.Equals(b);

    private static float ReadPlaceOfObject(Node node) => node.Place.X;

    private static float Ratio(Pair a) => a.X / a.Y;

    private static int Pick(Titled a) => a.Parts[0];

    private static int ReadText(Titled a) => a.Text.Length;

    private static Pair MakeChecked(float x) => new Checked(x).Pair;

    private static float MakeInitialized(float x) => new Counted(x).X;

    private static float ReadShared(Pair a) => a.X + Shared.Pair.X;

    private static object Box(Pair a) => a;

    private static int ReadNullable(int? a) => a!.Value;

    private static int ReadSpan(ref Pair self) => System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref self, 1).Length;

    private static int ReadAddress(nint a) => (int)a;

    private static int CallTooDeep(int a) => Deep1(a);

    private static int Deep1(int a) => Deep2(a);

    private static int Deep2(int a) => Deep3(a);

    private static int Deep3(int a) => Deep4(a);

    private static int Deep4(int a) => a;

    private struct Pair(float x, float y) : IEquatable<Pair>
    {
        public float X = x;

        public float Y = y;

        public float Left
        {
            readonly get => X;
            set => X = value;
        }

        public static float Dot(in Pair a, in Pair b) => (a.X * b.X) + (a.Y * b.Y);

        public readonly Pair Plus(Pair by) => new(X + by.X, Y + by.Y);

        public readonly float Length() => MathF.Sqrt(Dot(in this, in this));

        public readonly bool Equals(Pair other) => (X == other.X) & (Y == other.Y);

        public override readonly bool Equals(object? obj) => obj is Pair other && Equals(other);

        public override readonly int GetHashCode() => HashCode.Combine(X, Y);
    }

    private static class Shared
    {
        public static readonly Pair Pair = new(1, 2);
    }

    private struct Box2(Pair low, Pair high)
    {
        public Pair Low = low;
        public Pair High = high;
    }

    private struct Titled(string text, int[] parts)
    {
        public string Text = text;
        public int[] Parts = parts;
    }

    private struct Checked
    {
        public Pair Pair;

        public Checked(float x)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(x);
            Pair = new Pair(x, x);
        }
    }

    private struct Counted(float x)
    {
        public static readonly int First = Environment.ProcessId;

        public float X = x + First;
    }

    private sealed class Node
    {
        public Pair Place = new(1, 2);

        public int Value { get; set; }

        public Node? Next { get; set; }
    }

    private static class Initialized
    {
        private static readonly int s_first = Environment.ProcessId;

        public static int Add(int a) => a + s_first;
    }
}

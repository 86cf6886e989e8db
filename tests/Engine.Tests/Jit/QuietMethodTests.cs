using System.Runtime.CompilerServices;
using Seraph.Engine.Jit;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Which C# methods compiled code may call without a note of where it is.</summary>
public sealed class QuietMethodTests
{
    [TestCase(nameof(Read), true)]
    [TestCase(nameof(Change), true)]
    [TestCase(nameof(Calculate), true)]
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

    private sealed class Node
    {
        public int Value { get; set; }

        public Node? Next { get; set; }
    }

    private static class Initialized
    {
        private static readonly int s_first = Environment.ProcessId;

        public static int Add(int a) => a + s_first;
    }
}

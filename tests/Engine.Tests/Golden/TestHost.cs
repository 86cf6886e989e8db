namespace Seraph.Engine.Tests.Golden;

/// <summary>What the scripts in tests/Scripts/host see: a class.</summary>
[ScriptExport]
public sealed class Counter
{
    [ScriptName("x")]
    public int X { get; set; }

    public string Name { get; set; } = "";

    public Vec3 Position { get; set; }

    public void Add(int amount) => X += amount;
}

/// <summary>What the scripts in tests/Scripts/host see: a struct.</summary>
[ScriptExport]
public struct Vec3(float x, float y, float z)
{
    [ScriptName("x")]
    public float X = x;

    [ScriptName("y")]
    public float Y = y;

    [ScriptName("z")]
    public float Z = z;

    public static Vec3 operator +(Vec3 a, Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vec3 operator -(Vec3 a, Vec3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vec3 operator *(Vec3 a, float factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    public static Vec3 operator *(float factor, Vec3 a) => a * factor;

    public readonly float Dot(Vec3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public readonly float Length() => MathF.Sqrt(Dot(this));
}

/// <summary>What the scripts in tests/Scripts/host see: a struct that is true or false.</summary>
[ScriptExport]
public struct Flag(bool isSet)
{
    public bool IsSet = isSet;

    public static implicit operator bool(Flag flag) => flag.IsSet;
}

/// <summary>What the scripts in tests/Scripts/host see: an enum.</summary>
[ScriptExport]
public enum Color
{
    Red,
    Green,
    Blue = 10,
}

/// <summary>What the scripts in tests/Scripts/host see: a class to derive from.</summary>
/// <param name="name">What it is called.</param>
[ScriptExport(Inheritable = true)]
public abstract class Shape(string name)
{
    public abstract double Area();

    public virtual string Describe() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} of {Area()}");
}

/// <summary>What the scripts in tests/Scripts/host see: an interface to implement.</summary>
[ScriptExport]
public interface IScaled
{
    void Scale(double by);
}

/// <summary>What the scripts in tests/Scripts/host see: what is not to be used any more.</summary>
[ScriptExport]
[Obsolete("use Counter")]
public sealed class OldCounter
{
    public int Value { get; set; }

    public static OldCounter Open() => new();
}

/// <summary>What the scripts in tests/Scripts/host see: a struct with parts that are not to be used any more.</summary>
[ScriptExport]
public record struct Price(int Cents)
{
    [Obsolete("use Cents")]
    public int Pennies
    {
        readonly get => Cents;
        set => Cents = value;
    }

    public int Whole
    {
        readonly get => Cents / 100;
        [Obsolete("set Cents")]
        set => Cents = value * 100;
    }

    [Obsolete("add Cents")]
    public static Price operator +(Price a, Price b) => new(a.Cents + b.Cents);

    [Obsolete("read Cents")]
    public static explicit operator int(Price price) => price.Cents;
}

/// <summary>What the scripts in tests/Scripts/host see: functions.</summary>
[ScriptExport(Namespace = "")]
public static class TestFunctions
{
    [ScriptName("host_add")]
    public static int Add(int a, int b) => a + b;

    [ScriptName("count_keys")]
    public static int Count(ScriptDictionary dictionary) => dictionary.Count;

    [ScriptName("swap")]
    public static void Swap(ref int a, ref int b) => (a, b) = (b, a);

    [ScriptName("largest")]
    public static Shape Largest(Shape a, Shape b) => a.Area() >= b.Area() ? a : b;

    [ScriptName("fail")]
    public static void Fail(string reason) => throw new InvalidOperationException(reason);

    [ScriptName("try_parse")]
    public static bool TryParse(string text, out int value) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out value);
}

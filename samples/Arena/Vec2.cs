using Seraph;

namespace Arena;

/// <summary>A place in the arena, or a way from one to another, in metres.</summary>
[ScriptExport]
public struct Vec2(float x, float y)
{
    public float X = x;
    public float Y = y;

    public readonly float Length => MathF.Sqrt(X * X + Y * Y);

    public static Vec2 operator +(Vec2 left, Vec2 right) => new(left.X + right.X, left.Y + right.Y);

    public static Vec2 operator -(Vec2 left, Vec2 right) => new(left.X - right.X, left.Y - right.Y);

    public static Vec2 operator *(Vec2 vector, float factor) => new(vector.X * factor, vector.Y * factor);
}

namespace Seraph.Compare.Twins;

internal static class Objects
{
    public static double Churn()
    {
        int total = 0;
        for (int round = 0; round < 2000; round++)
        {
            Node? head = null;
            for (int i = 0; i < 1000; i++)
            {
                head = new Node(i) { Next = head };
            }

            for (Node? node = head; node is not null; node = node.Next)
            {
                total += node.Value;
            }
        }

        return total;
    }

    public static double Vectors()
    {
        var position = new Vec(0, 0, 0);
        var velocity = new Vec(0.1, 0.2, 0.3);
        for (int i = 0; i < 1000000; i++)
        {
            position = position + velocity * 0.5;
        }

        return position.X + position.Y + position.Z;
    }

    private sealed class Node(int value)
    {
        public int Value { get; } = value;

        public Node? Next { get; init; }
    }

    // A class, because classes of scripts are reference types too.
    private sealed class Vec(double x, double y, double z)
    {
        public double X { get; } = x;

        public double Y { get; } = y;

        public double Z { get; } = z;

        public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

        public static Vec operator *(Vec a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);
    }
}

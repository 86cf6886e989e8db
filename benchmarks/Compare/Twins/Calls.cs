namespace Seraph.Compare.Twins;

internal static class Calls
{
    private const int Count = 20000000;

    public static double Virtual()
    {
        Base a = new AddOneDerived();
        Base b = new XorTwoDerived();
        int v = 0;
        for (int i = 0; i < Count / 2; i++)
        {
            v = a.Apply(v);
            v = b.Apply(v);
        }

        return v;
    }

    public static double Interface()
    {
        IOperation a = new AddOne();
        IOperation b = new XorTwo();
        int v = 0;
        for (int i = 0; i < Count / 2; i++)
        {
            v = a.Apply(v);
            v = b.Apply(v);
        }

        return v;
    }

    public static double Delegate()
    {
        Func<int, int, int> f = CompareHost.Add;
        int v = 0;
        for (int i = 0; i < Count; i++)
        {
            v = f(v, i);
        }

        return v;
    }

    public static double HostFunction()
    {
        int v = 0;
        for (int i = 0; i < Count; i++)
        {
            v = CompareHost.Add(v, i);
        }

        return v;
    }

    public static double HostMethod()
    {
        var counter = new Counter();
        for (int i = 0; i < Count; i++)
        {
            counter.Add(1);
        }

        return counter.X;
    }

    public static double HostProperty()
    {
        var counter = new Counter();
        int sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += counter.X;
        }

        return sum;
    }

    public static double HostMethodAndProperty()
    {
        var counter = new Counter();
        int sum = 0;
        for (int i = 0; i < Count; i++)
        {
            counter.Add(1);
            sum += counter.X;
        }

        return sum;
    }

    private interface IOperation
    {
        int Apply(int v);
    }

    private class Base
    {
        public virtual int Apply(int v) => v;
    }

    private sealed class AddOneDerived : Base
    {
        public override int Apply(int v) => v + 1;
    }

    private sealed class XorTwoDerived : Base
    {
        public override int Apply(int v) => v ^ 2;
    }

    private sealed class AddOne : IOperation
    {
        public int Apply(int v) => v + 1;
    }

    private sealed class XorTwo : IOperation
    {
        public int Apply(int v) => v ^ 2;
    }
}

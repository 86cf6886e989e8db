using System.Runtime.CompilerServices;

namespace Seraph.Engine.Tests.BadInput;

/// <summary>Units that come and go leave nothing behind.</summary>
public sealed class ManyUnitsTests
{
    private const string Script = """
        enum Kind { Small, Large }
        interface Named { string name() const; }
        class Item : Named
        {
            int count = 1;
            array<string> notes = {"a"};
            string name() const { return "item" + count; }
        }
        shared class Common { int x; }
        funcdef int Change(int);
        Item@ kept = Item();
        dictionary byName = {{"one", 1}};
        int twice(int a) { return a * 2; }
        int main()
        {
            Change@ f = twice;
            array<Item@> items = {Item(), Item()};
            array<Common> commons(2);
            grid<Kind> kinds(1, 1);
            return f(items[1].count) + int(commons.length());
        }
        """;

    [Test]
    public void TenThousandUnits_LeaveNoMemory()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        List<WeakReference> units = [];
        Use(context, 200, units);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        Use(context, 10_000, units);

        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.That(units.Count(u => u.IsAlive), Is.LessThanOrEqualTo(1), "stacks may keep what they ran last");
        Assert.That(after - before, Is.LessThan(1_000_000), "less than a hundred bytes each");
        GC.KeepAlive(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(ScriptContext context, int count, List<WeakReference> units)
    {
        for (int i = 0; i < count; i++)
        {
            ScriptUnit unit = context.CreateUnit($"unit{i}");
            unit.AddSource($"unit{i}.as", Script);
            Assert.That(unit.Build().Success, Is.True);
            if (i % 10 == 0)
            {
                Assert.That(unit.Call<int>("int main()"), Is.EqualTo(4));
                units.Add(new WeakReference(unit));
            }

            // Nobody has to discard a unit; its name is free when it is collected.
            if (i % 2 == 0)
            {
                unit.Discard();
            }
        }
    }
}

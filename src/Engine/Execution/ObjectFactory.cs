using System.Reflection;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>Makes the objects of all classes of one size. There is one per pair of sizes in the process.</summary>
internal abstract class ObjectFactory
{
    // Sizes between these are rounded up.
    private static readonly int[] Sizes = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512, 1024, 2048, ClassLayout.MaxSlots];
    private static readonly ObjectFactory?[] Known = new ObjectFactory?[Sizes.Length * Sizes.Length];

    /// <summary>Where the reference area starts, in bytes from <see cref="ScriptObject.Start"/>.</summary>
    public abstract int ReferenceOffset { get; }

    /// <summary>What an object takes in memory.</summary>
    public int SizeInBytes { get; private init; }

    /// <summary>The factory of objects with at least this many slots.</summary>
    public static ObjectFactory For(int numbers, int references)
    {
        int numberSize = SizeIndex(numbers);
        int referenceSize = SizeIndex(references);

        // Racing threads make equal factories.
        ref ObjectFactory? known = ref Known[(numberSize * Sizes.Length) + referenceSize];
        return known ??= ObjectFactories.Make(Sizes[numberSize], Sizes[referenceSize]);
    }

    /// <summary>What makes a new object of its class.</summary>
    public abstract ConstructorInfo Constructor { get; }

    /// <summary>A new object, its fields 0 and null.</summary>
    public abstract ScriptObject Create(ScriptClass @class);

    /// <summary>Stops the process from running on a runtime that lays objects out differently.</summary>
    protected static int Checked(nint offset, int expected) =>
        offset == expected
            ? expected
            : throw new PlatformNotSupportedException($"Fields of script objects are expected at {expected} and are at {offset}.");

    private static int SizeIndex(int slots)
    {
        int index = Array.BinarySearch(Sizes, slots);
        index = index < 0 ? ~index : index;
        return index < Sizes.Length
            ? index
            : throw new NotSupportedException($"A script class may have {ClassLayout.MaxSlots} slots of numbers and as many references.");
    }

    protected ObjectFactory(int numbers, int references) => SizeInBytes = 24 + (8 * (numbers + references));
}

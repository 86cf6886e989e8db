namespace Seraph.Language.Symbols;

/// <summary>
/// How objects of a script class are laid out and dispatched. A derived class continues its base's areas and table,
/// so that code compiled for the base works on its objects.
/// </summary>
internal sealed class ClassLayout
{
    /// <summary>The largest number area, and the largest reference area, in slots of 8 bytes.</summary>
    public const int MaxSlots = 4096;

    /// <summary>The fields this class itself declares.</summary>
    public FieldDef[] Fields { get; set; } = [];

    /// <summary>Bytes of the number area, inherited fields included.</summary>
    public int NumberBytes { get; set; }

    /// <summary>Slots of the reference area, inherited fields included.</summary>
    public int References { get; set; }

    /// <summary>
    /// The slot of the reference area that leads to what stands for the object in C#; -1 if the class has no base or interface of
    /// the host.
    /// </summary>
    public int CarrierSlot { get; set; } = -1;

    /// <summary>The virtual table: the most derived function for each <see cref="FunctionDef.VirtualSlot"/>.</summary>
    public FunctionDef[] VirtualTable { get; set; } = [];

    /// <summary>The destructor that this class itself declares, or null.</summary>
    public FunctionDef? Destructor { get; set; }

    /// <summary>References to objects of exactly this class are counted (<see cref="CountedTypes"/>).</summary>
    public bool IsCounted { get; set; }
}

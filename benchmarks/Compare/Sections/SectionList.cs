namespace Seraph.Compare.Sections;

/// <summary>All sections, in the order of the report.</summary>
internal static class SectionList
{
    public static Section[] All { get; } =
    [
        new HostToScriptSection(),
        new ScriptToHostSection(),
        new AppendSection(),
        new BuildSection(),
        new ScalingSection(),
        new ParallelSection(),
        new ContextSection(),
        new StartSection(),
        new GeneratorSection(),
        new CodeSection(),
        new TierUpSection(),
        new AllocationSection(),
        new HoldSection(),
    ];
}

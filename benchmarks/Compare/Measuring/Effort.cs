namespace Seraph.Compare.Measuring;

/// <summary>How long to measure.</summary>
/// <param name="WarmUp">Runs go on at least so long before times count, so that all code is compiled for good.</param>
/// <param name="Runs">At least so many runs count, unless one alone takes <paramref name="LongRun"/>.</param>
/// <param name="Time">Runs go on until so much time is measured.</param>
internal sealed record Effort(TimeSpan WarmUp, int Runs, TimeSpan Time, TimeSpan LongRun)
{
    public static Effort Full { get; } =
        new(TimeSpan.FromSeconds(1), 9, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3));

    public static Effort Quick { get; } =
        new(TimeSpan.FromSeconds(0.1), 3, TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.2));
}

namespace Seraph.Engine.Modules;

/// <summary>What goes wrong with files is a result for scripts, not an exception.</summary>
internal static class FileErrors
{
    public const int Failed = -1;

    /// <summary>The result, or another one if the operating system refuses.</summary>
    public static T Try<T>(Func<T> action, T failed)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return failed;
        }
    }

    /// <summary>0, or -1 if the operating system refuses.</summary>
    public static int Try(Action action) => Try(
        () =>
        {
            action();
            return 0;
        },
        Failed);
}

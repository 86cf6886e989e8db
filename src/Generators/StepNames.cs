namespace Seraph.Generators;

/// <summary>The names of the generator's steps, by which tests look at what was cached.</summary>
internal static class StepNames
{
    public const string ReadProject = nameof(ReadProject);
    public const string ReadTypes = nameof(ReadTypes);
    public const string ReadModuleHolders = nameof(ReadModuleHolders);
    public const string FindFileClashes = nameof(FindFileClashes);
    public const string ListInstances = nameof(ListInstances);
    public const string ListModules = nameof(ListModules);
    public const string ListDeclarations = nameof(ListDeclarations);
    public const string ReadDelegates = nameof(ReadDelegates);
    public const string ListDelegates = nameof(ListDelegates);

    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        ReadProject, ReadTypes, ReadModuleHolders, FindFileClashes, ListInstances, ListModules, ListDeclarations, ReadDelegates, ListDelegates,
    ];
}

namespace Seraph.Language.Ffi;

/// <summary>
/// The text form of what an assembly exports, kept in its <c>[assembly: ScriptManifest]</c>: versioned, one declaration per line,
/// ASCII only. Reading gives back exactly what was written.
/// </summary>
internal static class FfiManifest
{
    /// <summary>The first line of every manifest, before its version.</summary>
    public const string Header = "seraph-manifest";

    /// <summary>Raised with every change that an older reader would not understand.</summary>
    public const int Version = 1;

    /// <summary>Writes one module.</summary>
    public static string Write(FfiImage image) => WriteDocument(new ManifestDocument([new ManifestModule(image, default)]));

    /// <summary>Reads the first module.</summary>
    /// <exception cref="FormatException">The text is no manifest of this version, or has no module.</exception>
    public static FfiImage Read(string text)
    {
        ManifestDocument document = ReadDocument(text);
        return document.Modules.Count > 0 ? document.Modules[0].Image : throw new FormatException("The manifest has no module.");
    }

    /// <summary>Writes all modules of an assembly.</summary>
    public static string WriteDocument(ManifestDocument document) => new ManifestWriter().Write(document);

    /// <summary>Reads all modules of an assembly.</summary>
    /// <exception cref="FormatException">The text is no manifest of this version.</exception>
    public static ManifestDocument ReadDocument(string text)
    {
        try
        {
            return new ManifestReader(text).Read();
        }
        catch (Exception e) when (e is OverflowException or InsufficientExecutionStackException)
        {
            throw new FormatException("The manifest holds a number that is too large, or is nested too deep.", e);
        }
    }
}

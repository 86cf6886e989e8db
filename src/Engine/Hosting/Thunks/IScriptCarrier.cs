namespace Seraph;

/// <summary>
/// An object of C# that stands for an object of a script: of a script class that derives from an exported class, or implements an
/// exported interface. Its overrides call the script. The classes that implement this are generated.
/// </summary>
public interface IScriptCarrier
{
    /// <summary>The object of the script.</summary>
    ScriptObject Script { get; }
}

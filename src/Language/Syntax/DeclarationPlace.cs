namespace Seraph.Language.Syntax;

/// <summary>Where a declaration stands, which decides what it may look like.</summary>
internal enum DeclarationPlace : byte
{
    Script,
    Class,
    Interface,

    /// <summary>A declaration string of the host: a signature without body.</summary>
    Host,
}

namespace Seraph.Engine.Execution;

/// <summary>
/// An object of a standard module that holds values of scripts. What it holds counts as a reference, and is released when nobody
/// holds the object itself any more.
/// </summary>
internal interface ICounted
{
    /// <summary>How many places hold it, where references are counted.</summary>
    ref int Holders { get; }

    /// <summary>Takes everything away that it holds, in the order in which it is to be released.</summary>
    object?[] TakeReferences();
}

using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>An object of a host template that knows of which instance it is: one C# class stands behind many script types.</summary>
internal interface ITemplateObject
{
    /// <summary>The template instance.</summary>
    TypeDef Type { get; }
}

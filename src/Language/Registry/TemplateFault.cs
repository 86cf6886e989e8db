namespace Seraph.Language.Registry;

/// <summary>Why there is no instance of a template for certain arguments.</summary>
/// <param name="IsTooDeep">The type, or one that its members need, is nested too deeply; otherwise it was rejected.</param>
/// <param name="Text">What is wrong, without a full stop.</param>
internal sealed record TemplateFault(bool IsTooDeep, string Text);

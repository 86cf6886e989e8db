namespace Seraph.Generators.Model;

/// <summary>A delegate type of which C# asks the engine for a delegate. All are C# text, without marks for null.</summary>
/// <param name="Code">The delegate type.</param>
/// <param name="Result">What it returns.</param>
/// <param name="Parameters">The types of its parameters.</param>
internal sealed record CalledDelegate(string Code, string Result, EquatableArray<string> Parameters);

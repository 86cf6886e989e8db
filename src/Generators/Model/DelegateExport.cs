namespace Seraph.Generators.Model;

/// <summary>A delegate type, and the funcdef that stands for it in scripts.</summary>
/// <param name="Shape">The funcdef.</param>
/// <param name="Code">The delegate type as C# text.</param>
/// <param name="Invoke">How a delegate is called.</param>
internal sealed record DelegateExport(FfiTypeDef Shape, string Code, CallExport Invoke);

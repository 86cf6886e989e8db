using Seraph.Language.Ffi;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Everything in the standard modules is documented for scripts.</summary>
public sealed class ModuleDocumentationTests
{
    private static FfiImage[] Images =>
    [
        .. StandardModules.All.Parts.Append(StandardModules.Coroutines).Append(StandardModules.FileSystem("."))
            .Select(m => m.GetImage()),
    ];

    [Test]
    public void EveryFunction_AndType_IsDocumented()
    {
        IEnumerable<string> bare = Images.SelectMany(image => image.Functions.Where(f => f.Documentation is null).Select(f => f.ToString())
            .Concat(image.Types.Where(t => t.Documentation is null).Select(t => t.QualifiedName))
            .Concat(image.Types.SelectMany(t => t.Functions.Where(f => f.Documentation is null).Select(f => $"{t.QualifiedName}: {f}"))));

        Assert.That(bare, Is.Empty, "The summary of the C# member is the text.");
    }

    [Test]
    public void Texts_AreSentences() =>
        Assert.That(
            Images.SelectMany(i => i.Functions.Concat(i.Types.SelectMany(t => t.Functions))).Select(f => f.Documentation),
            Has.All.Matches<string>(t => t.EndsWith('.') && t[0] is '-' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or 'x'));
}

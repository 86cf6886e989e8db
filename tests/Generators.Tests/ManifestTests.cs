using System.Text;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Tests;

public sealed class ManifestTests
{
    private const string Marks = " \n\"(),<>!#~=\\ax0";

    [Test]
    public void Read_OfWrittenImage_GivesEqualImage([Range(0, 199)] int seed)
    {
        var random = new ManifestSamples(seed);
        FfiImage image = random.Image();
        string text = FfiManifest.Write(image);

        Assert.That(FfiManifest.Read(text), Is.EqualTo(image), text);
        Assert.That(FfiManifest.Write(FfiManifest.Read(text)), Is.EqualTo(text));
        Assert.That(text, Has.None.GreaterThan('~'), "ASCII only");
        Assert.That(text, Does.Not.Contain("\"\"\""), "stands in a raw string literal");
    }

    [Test]
    public void Read_OfWrittenDocument_GivesModulesAndClrNames()
    {
        FfiImage image = Enumerable.Range(0, 100).Select(seed => new ManifestSamples(seed).Image()).First(i => i.Types.Count > 2);
        FfiImage other = new ManifestSamples(2).Image() with { Types = [] };
        var document = new ManifestDocument(
        [
            new ManifestModule(image, image.Types.Select((_, i) => i == 0 ? "" : $"Game.Outer+Type{i}").ToEquatableArray()),
            new ManifestModule(other, default),
        ]);

        Assert.That(FfiManifest.ReadDocument(FfiManifest.WriteDocument(document)), Is.EqualTo(document));
    }

    [TestCase("")]
    [TestCase("seraph-manifest")]
    [TestCase("seraph-manifest 2\n")]
    [TestCase("seraph-manifest 1\ntype Class \"\" A\n")]
    [TestCase("seraph-manifest 1\nmodule m\n value A 1\n")]
    [TestCase("seraph-manifest 1\nmodule m\ntype Clasp \"\" A\n")]
    [TestCase("seraph-manifest 1\nmodule m\ntype Class \"\" \"A\n")]
    [TestCase("seraph-manifest 1\nmodule m\nfunction Function void f(int\n")]
    [TestCase("seraph-manifest 1\nmodule m\nfunction Function array<int f()\n")]
    [TestCase("seraph-manifest 1\nmodule m\nconstant int a value=int(99999999999999999999)\n")]
    [TestCase("seraph-manifest 1\nmodule m\nconstant int a value=what(1)\n")]
    [TestCase("seraph-manifest 1\nmodule m\nconstant int!z a\n")]
    [TestCase("seraph-manifest 1\nmodule \"\\u00\n")]
    public void ReadDocument_OfOtherText_ThrowsFormatException(string text) =>
        Assert.That(() => FfiManifest.Read(text), Throws.TypeOf<FormatException>());

    [Test]
    public void ReadDocument_OfDamagedText_ThrowsNothingElse([Range(0, 19)] int seed)
    {
        string text = FfiManifest.Write(new ManifestSamples(seed).Image());
        var random = new Random(seed);
        for (int i = 0; i < 50; i++)
        {
            var damaged = new StringBuilder(text);
            damaged[random.Next(damaged.Length)] = Marks[random.Next(Marks.Length)];
            damaged.Length = random.Next(2) == 0 ? damaged.Length : random.Next(damaged.Length);
            try
            {
                FfiManifest.ReadDocument(damaged.ToString());
            }
            catch (FormatException)
            {
            }
        }
    }

    [Test]
    public void ReadDocument_OfDeepNesting_ThrowsFormatException() => Assert.That(
        () => FfiManifest.Read("seraph-manifest 1\nmodule m\nconstant int a value=" + string.Concat(Enumerable.Repeat("unary(\"-\", ", 1_000_000))),
        Throws.TypeOf<FormatException>());

    [Test]
    public void Write_OfDerivedIdentities_LeavesThemOut()
    {
        TypeHash owner = TypeHash.OfType("a::b", "T");
        var function = new FfiFunctionDef("opConv", default, FfiDataType.Int, [], FfiFunctionKind.Method, FfiFunctionTraits.Const);
        var type = new FfiTypeDef("a::b", "T", owner, FfiTypeKind.Class)
        {
            Functions = [function with { Hash = FfiIdentity.Of(function, owner)!.Value }],
        };
        var image = new FfiImage("m", [type], [], []);

        Assert.That(FfiManifest.Write(image), Is.EqualTo("seraph-manifest 1\nmodule m\ntype Class a::b T\n member Method int opConv() traits=Const\n"));
        Assert.That(FfiManifest.Read(FfiManifest.Write(image)), Is.EqualTo(image));
    }

    [Test]
    public void Identity_OfConversions_DependsOnResult()
    {
        var toInt = new FfiFunctionDef("opConv", default, FfiDataType.Int, [], FfiFunctionKind.Method, FfiFunctionTraits.Const);

        Assert.That(FfiIdentity.Of(toInt, default), Is.Not.EqualTo(FfiIdentity.Of(toInt with { ReturnType = FfiDataType.Bool }, default)));
        Assert.That(FfiIdentity.Of(toInt with { Name = "f" }, default), Is.EqualTo(FfiIdentity.Of(toInt with { Name = "f", ReturnType = FfiDataType.Bool }, default)));
    }
}

namespace Seraph.Generators.Tests.Caching;

/// <summary>What is kept of types between edits is what reading them again would give.</summary>
public sealed class KeptExportTests
{
    [Test]
    public void Project_AsItIs_Compiles() => Assert.That(new EditedProject().Errors, Is.Empty);

    [Test]
    public void Edit_OfAnyPlace_GivesWhatAFreshGeneratorGives()
    {
        var project = new EditedProject();
        foreach ((int file, int place, int variants) in EditedProject.AllPlaces)
        {
            for (int variant = variants - 1; variant >= 0; variant--)
            {
                project.Edit(file, place, variant);
                AssertFresh(project);
            }
        }

        Assert.That(project.Errors, Is.Empty, "all edits are taken back");
    }

    [Test]
    public void Edits_InAnyOrder_GiveWhatAFreshGeneratorGives([Range(1, 4)] int seed)
    {
        var random = new Random(seed);
        (int File, int Place, int Variants)[] places = [.. EditedProject.AllPlaces];
        var project = new EditedProject();
        for (int edit = 0; edit < 40; edit++)
        {
            (int file, int place, int variants) = places[random.Next(places.Length)];
            project.Edit(file, place, random.Next(2) * random.Next(variants));
            AssertFresh(project);
        }
    }

    // Of a project that does not compile nothing is asked but that it compiles again as if it always had.
    private static void AssertFresh(EditedProject project)
    {
        Dictionary<string, string> fresh = project.Fresh();
        if ((fresh.Count == project.Kept.Count && fresh.All(f => project.Kept.TryGetValue(f.Key, out string? kept) && kept == f.Value)) || project.Errors.Any())
        {
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(project.Kept.Keys, Is.EquivalentTo(fresh.Keys), project.State);
            foreach ((string file, string text) in fresh)
            {
                Assert.That(project.Kept.GetValueOrDefault(file), Is.EqualTo(text), file + " of " + project.State);
            }
        });
    }
}

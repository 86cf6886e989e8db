namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>What is left of a program that shows a fault.</summary>
public sealed class ProgramShrinkerTests
{
    [Test]
    public void Shrink_KeepsWhatShowsIt_AndWhatThatNeeds()
    {
        const string Text = """
            int p1_f1(int a)
            {
            return (a + 3);
            }
            double p1()
            {
            int x = (2 * (p1_f1(4) / (7 - 2)));
            if (x > 3)
            {
            tick();
            }
            return x;
            }
            """;
        Assert.That(
            ProgramShrinker.Shrink(Text, t => t.Contains('/', StringComparison.Ordinal) && t.Contains("double p1()", StringComparison.Ordinal)),
            Is.EqualTo("double p1()\n{\nint x = 2 * 1 / 1;\n}"));
    }

    [Test]
    public void Shrink_OfAProgram_CanBeBuilt()
    {
        string text = ProgramWriter.Write(new Random(3), ProgramSize.Large, 0);
        string shrunk = ProgramShrinker.Shrink(text, t =>
        {
            using var batch = new ProgramBatch([t]);
            return batch.Errors.Count == 0 && t.Contains("double p0()", StringComparison.Ordinal);
        });
        Assert.That(shrunk, Has.Length.LessThan(60));
    }
}

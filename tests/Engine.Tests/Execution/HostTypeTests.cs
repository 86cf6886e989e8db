namespace Seraph.Engine.Tests.Execution;

/// <summary>C# types and fields behind host types.</summary>
public sealed class HostTypeTests
{
    [Test]
    public void Sizes_AreThoseOfStructsAndZeroForClasses()
    {
        Assert.That(HostType.Struct<HostPoint>().SizeInBytes, Is.EqualTo(12));
        Assert.That(HostType.Struct<HostBox>().SizeInBytes, Is.EqualTo(24));
        Assert.That(HostType.Class<HostPlayer>().SizeInBytes, Is.Zero);
        Assert.That(HostType.Class<HostPlayer>().ClrType, Is.EqualTo(typeof(HostPlayer)));
        Assert.That(HostType.Class<HostPlayer>(), Is.SameAs(HostType.Class<HostPlayer>()));
    }

    [Test]
    public void Fields_AreFoundByTheirSelectors()
    {
        Assert.That(HostField.At<HostPoint, float>(static (ref v) => ref v.X).Offset, Is.Zero);
        Assert.That(HostField.At<HostPoint, float>(static (ref v) => ref v.Z).Offset, Is.EqualTo(8));
        Assert.That(HostField.At<HostBox, byte>(static (ref v) => ref v.Flag).Offset, Is.EqualTo(11));
        Assert.That(HostField.At<HostBox, double>(static (ref v) => ref v.Weight).Offset, Is.EqualTo(16));
        int[] elsewhere = [1];
        HostField wrong = HostField.At<HostBox, int>((ref _) => ref elsewhere[0]);
        Assert.That(() => wrong.Offset, Throws.InvalidOperationException);
    }
}

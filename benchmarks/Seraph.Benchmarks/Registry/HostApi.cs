namespace Seraph.Benchmarks.Registry;

/// <summary>Host APIs of any size: typed definitions, as the generator emits them.</summary>
internal static class HostApi
{
    /// <summary>Functions of a game's size and shape: names of their own, in namespaces of a hundred, one to three parameters.</summary>
    public static FfiModule Functions(int count) => new($"host {count}", module =>
    {
        EquatableArray<FfiParam>[] signatures =
        [
            [new FfiParam("value", FfiDataType.Int)],
            [new FfiParam("x", FfiDataType.Double), new FfiParam("y", FfiDataType.Double)],
            [new FfiParam("id", FfiDataType.UInt64), new FfiParam("on", FfiDataType.Bool), new FfiParam("scale", FfiDataType.Float)],
        ];
        var native = new HostFunction(static (ref frame) => frame.Return(1));
        for (int i = 0; i < count; i++)
        {
            module.Function(new FfiFunctionDef($"host{i}", default, FfiDataType.Int, signatures[i % signatures.Length])
            {
                Namespace = i < 100 ? "" : $"area{i / 100}",
                Native = native,
            });
        }
    });
}

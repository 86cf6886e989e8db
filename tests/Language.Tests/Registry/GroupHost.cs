namespace Seraph.Language.Tests.Registry;

/// <summary>Seals what a test registers, and shows the errors as the lines that people read.</summary>
internal static class GroupHost
{
    public static readonly object Native = new();

    public static SealResult Seal(Action<FfiRegistryBuilder> register)
    {
        var builder = new FfiRegistryBuilder("host");
        register(builder);
        return builder.Build();
    }

    public static FfiRegistry Registry(Action<FfiRegistryBuilder> register)
    {
        SealResult result = Seal(register);
        Assert.That(result.Errors.Select(e => e.ToString()), Is.Empty);
        return result.Registry!;
    }

    public static string[] Errors(Action<FfiRegistryBuilder> register) => [.. Seal(register).Errors.Select(e => e.ToString())];

    public static string Error(Action<FfiRegistryBuilder> register)
    {
        string[] errors = Errors(register);
        Assert.That(errors, Has.Length.EqualTo(1), string.Join('\n', errors));
        return errors[0];
    }

    public static FfiRegistryBuilder Fn(this FfiRegistryBuilder builder, string declaration) => builder.Function(declaration, Native);

    public static FfiTypeBuilder Fn(this FfiTypeBuilder type, string declaration, FfiFunctionKind kind = FfiFunctionKind.Method) =>
        type.Function(declaration, Native, kind);

    /// <summary>A struct <c>string</c>, as the string module has it.</summary>
    public static FfiTypeBuilder String(this FfiRegistryBuilder builder) => builder.Type(new FfiTypeDef(
        "", "string", TypeHash.OfType("", "string"), FfiTypeKind.Struct, FfiTypeTraits.String))
        .Fn("string f()", FfiFunctionKind.Constructor);
}

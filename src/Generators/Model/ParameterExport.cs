namespace Seraph.Generators.Model;

/// <summary>A C# parameter of an exported member.</summary>
/// <param name="Name">The name as C# text.</param>
/// <param name="Value">The type.</param>
/// <param name="Role">Where the argument comes from.</param>
/// <param name="Index">The index among the script's parameters; -1 where the engine supplies the argument.</param>
internal sealed record ParameterExport(string Name, ValueExport Value, ParameterRole Role, int Index)
{
    /// <summary><c>in </c>, <c>ref </c>, <c>out </c> or nothing.</summary>
    public string Modifier => Role switch
    {
        ParameterRole.In => "in ",
        ParameterRole.Ref or ParameterRole.Frame => "ref ",
        ParameterRole.Out => "out ",
        _ => "",
    };

    /// <summary>The parameter as a method declares it.</summary>
    public string Declaration => $"{Modifier}{Value.DeclaredCode} {Name}";

    /// <summary>The parameter as it is passed on.</summary>
    public string Argument => Modifier + Name;
}

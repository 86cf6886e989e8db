using Seraph.Language.Ffi;
using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>Which part of a declaration a type was written in. It becomes text only when something is wrong.</summary>
/// <param name="Part">The part.</param>
/// <param name="Subject">The definition it is a part of.</param>
/// <param name="Owner">The type whose member the definition is, or null.</param>
/// <param name="Parameter">The index of the parameter; -1 if it is about none.</param>
internal readonly record struct RegistrationPlace(RegistrationPart Part, object Subject, TypeDef? Owner = null, int Parameter = -1)
{
    /// <summary>The function it is about, as it was declared; null if it is about none.</summary>
    public string? Function => Subject switch
    {
        FfiFunctionDef function => (Owner is null
            ? function
            : function with { Namespace = Owner.QualifiedName, Name = NameOf(function) }).ToString(),
        FunctionDef function => function.ToString(),
        _ => null,
    };

    /// <summary>The name of the parameter; null if it is about none.</summary>
    public string? ParameterName => Parameter < 0 ? null : Subject switch
    {
        FfiFunctionDef function => function.Parameters[Parameter].Name,
        FunctionDef function => function.Parameters[Parameter].Name.Text,
        _ => null,
    };

    /// <summary>The qualified name of a function as messages call it.</summary>
    public string FunctionName => Subject is FfiFunctionDef function
        ? Qualify(Owner?.QualifiedName ?? function.Namespace, NameOf(function))
        : Subject.ToString()!;

    /// <summary>The place for people: <c>parameter 'other' (index 0) of function 'Player::Follow'</c>.</summary>
    public override string ToString() => (Part, Subject) switch
    {
        (RegistrationPart.Base, FfiTypeDef type) => $"base of type '{type.QualifiedName}'",
        (RegistrationPart.Interface, FfiTypeDef type) => $"interface of type '{type.QualifiedName}'",
        (RegistrationPart.Specialization, FfiTypeDef type) => $"specialisation '{type.QualifiedName}<{string.Join(", ", type.TemplateArguments)}>'",
        (RegistrationPart.Field, FfiPropertyDef field) => $"field '{Qualify(Owner!.QualifiedName, field.Name)}'",
        (RegistrationPart.Constant, FfiPropertyDef constant) => $"constant '{Qualify(constant.Namespace, constant.Name)}'",
        (RegistrationPart.ListPattern, FfiFunctionDef function) => $"list pattern '{function.ListPattern}' of '{FunctionName}'",
        (RegistrationPart.Parameter, _) => $"parameter '{ParameterName}' (index {Parameter}) of function '{FunctionName}'",
        (RegistrationPart.Default, _) => $"default of parameter '{ParameterName}' (index {Parameter}) of function '{FunctionName}'",
        _ => $"return type of function '{FunctionName}'",
    };

    private string NameOf(FfiFunctionDef function) => function.Name.Length > 0 || Owner is null ? function.Name : Owner.Name.Text;

    private static string Qualify(string scope, string name) => scope.Length == 0 ? name : $"{scope}::{name}";
}

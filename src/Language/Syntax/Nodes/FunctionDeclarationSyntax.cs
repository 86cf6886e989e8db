using Seraph.Language.Text;

namespace Seraph.Language.Syntax;

/// <summary>A function, method, constructor or destructor, with or without a body.</summary>
internal sealed class FunctionDeclarationSyntax(
    TextSpan span, DeclarationModifiers modifiers, string[] metadata, TypeSyntax? returnType, bool returnsReference,
    bool returnsAutoHandle, bool isDestructor, Name name, TextSpan nameSpan, Name[] typeParameters,
    ParameterSyntax[] parameters, BlockStatementSyntax? body)
    : DeclarationSyntax(SyntaxKind.FunctionDeclaration, span, modifiers, metadata)
{
    private readonly int _nameStart = nameSpan.Start;

    /// <summary>Null for constructors and destructors.</summary>
    public TypeSyntax? ReturnType { get; } = returnType;

    public bool ReturnsReference { get; } = returnsReference;

    /// <summary><c>@+</c> behind the return type, in declarations of host functions only.</summary>
    public bool ReturnsAutoHandle { get; } = returnsAutoHandle;

    public bool IsDestructor { get; } = isDestructor;

    public Name Name { get; } = name;

    public TextSpan NameSpan => new(_nameStart, Name.Text.Length);

    /// <summary><c>T f&lt;T&gt;(T)</c>, in declarations of host functions only.</summary>
    public Name[] TypeParameters { get; } = typeParameters;

    public ParameterSyntax[] Parameters { get; } = parameters;

    /// <summary>Null for interface methods, deleted, imported and external functions.</summary>
    public BlockStatementSyntax? Body { get; } = body;

    public bool IsConst => (Modifiers & DeclarationModifiers.Const) != 0;

    public bool IsConstructor => ReturnType is null && !IsDestructor;
}

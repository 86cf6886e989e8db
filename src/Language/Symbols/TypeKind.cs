namespace Seraph.Language.Symbols;

/// <summary>What a type is to the compiler, whoever declared it.</summary>
internal enum TypeKind : byte
{
    /// <summary>The type of a faulty expression; converts to and from everything, so that one fault is one message.</summary>
    Error,

    /// <summary><c>void</c>, <c>bool</c> and the numbers.</summary>
    Primitive,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A script or host class: a reference type.</summary>
    Class,

    /// <summary>A host value type, <c>string</c> among them.</summary>
    Struct,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A function signature.</summary>
    Funcdef,

    /// <summary>A type parameter of a template, only inside the template's own signatures.</summary>
    TemplateParameter,

    /// <summary>The type of <c>null</c>.</summary>
    Null,

    /// <summary><c>?</c>, of parameters only.</summary>
    Variable,
}

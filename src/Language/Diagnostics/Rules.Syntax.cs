namespace Seraph.Language.Diagnostics;

internal static partial class Rules
{
    public static readonly DiagnosticRule UnexpectedCharacter = Error("AS1001", "Unexpected character");
    public static readonly DiagnosticRule UnterminatedComment = Error("AS1002", "Unterminated comment");
    public static readonly DiagnosticRule UnterminatedString = Error("AS1003", "Unterminated string");
    public static readonly DiagnosticRule InvalidEscape = Warning("AS1004", "Invalid escape sequence");
    public static readonly DiagnosticRule InvalidNumber = Error("AS1005", "Invalid number");
    public static readonly DiagnosticRule NumberTooLarge = Error("AS1006", "Number too large");
    public static readonly DiagnosticRule InvalidCharacterLiteral = Error("AS1007", "Invalid character literal");
    public static readonly DiagnosticRule UnsupportedDirective = Error("AS1008", "Unknown directive");
    public static readonly DiagnosticRule UnexpectedToken = Error("AS1009", "Something else was expected");
    public static readonly DiagnosticRule ExpectedExpression = Error("AS1010", "Expression expected");
    public static readonly DiagnosticRule ExpectedName = Error("AS1011", "Name expected");
    public static readonly DiagnosticRule ExpectedType = Error("AS1012", "Type expected");
    public static readonly DiagnosticRule ExpectedDeclaration = Error("AS1013", "Declaration expected");
    public static readonly DiagnosticRule NestedTooDeeply = Error("AS1014", "Nested too deeply");
    public static readonly DiagnosticRule MissingBody = Error("AS1015", "Body missing");
    public static readonly DiagnosticRule UnexpectedBody = Error("AS1016", "Body not allowed");
    public static readonly DiagnosticRule MisplacedModifier = Error("AS1017", "Modifier not allowed here");
    public static readonly DiagnosticRule MissingReturnType = Error("AS1018", "Return type missing");
    public static readonly DiagnosticRule ReferenceVariable = Error("AS1019", "Variable declared as a reference");
    public static readonly DiagnosticRule DeclarationWithoutBlock = Error("AS1020", "Declaration without a block");
    public static readonly DiagnosticRule LocalFunction = Error("AS1021", "Function inside a function");
    public static readonly DiagnosticRule MisplacedMember = Error("AS1022", "Declaration not allowed here");
    public static readonly DiagnosticRule TypedefOfNonPrimitive = Error("AS1023", "Typedef of a type that is not primitive");
    public static readonly DiagnosticRule TextAfterDeclaration = Error("AS1024", "Text after a declaration");
    public static readonly DiagnosticRule ExpectedAccessor = Error("AS1025", "Accessor expected");
    public static readonly DiagnosticRule RepeatedModifier = Error("AS1026", "Modifier written twice");
    public static readonly DiagnosticRule TooManySyntaxErrors = Add("AS1027", DiagnosticSeverity.Info, "Too many syntax errors");
    public static readonly DiagnosticRule DestructorOfAnotherClass = Error("AS1028", "Destructor of another class");
    public static readonly DiagnosticRule InvalidDirective = Error("AS1029", "Invalid directive");
    public static readonly DiagnosticRule EndIfWithoutIf = Error("AS1030", "#endif without #if");
    public static readonly DiagnosticRule IfWithoutEndIf = Warning("AS1031", "#if without #endif");
    public static readonly DiagnosticRule NamedByEquals = Warning("AS1032", "Argument named with an equals sign");
}

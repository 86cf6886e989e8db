using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

internal sealed partial class DiagnosticBag
{
    // A text that is no script at all has an error at nearly every token; nobody reads more than this.
    private const int MaxSyntaxErrors = 100;

    private int _syntaxErrors;

    public void ReportUnexpectedCharacter(SourceText source, TextSpan span)
    {
        char c = source.Text[span.Start];
        string shown = char.IsControl(c) || char.IsSurrogate(c) ? "" : $"'{c}' ";
        ReportSyntax(Rules.UnexpectedCharacter, source, span, $"unexpected character {shown}(U+{(int)c:X4}); remove it");
    }

    public void ReportUnterminatedComment(SourceText source, TextSpan span) =>
        ReportSyntax(Rules.UnterminatedComment, source, span, "the comment is not closed; end it with */");

    public void ReportUnterminatedString(SourceText source, TextSpan span, string quote) =>
        ReportSyntax(
            Rules.UnterminatedString, source, span,
            quote.Length == 3
                ? $"the string is not closed; end it with {quote}"
                : $"the string is not closed on its line; end it with {quote}, or use \"\"\" for text of several lines");

    public void ReportInvalidEscape(SourceText source, TextSpan span, string reason) =>
        ReportSyntax(Rules.InvalidEscape, source, span, $"the escape sequence is left out of the string: {reason}");

    public void ReportInvalidNumber(SourceText source, TextSpan span, string reason) =>
        ReportSyntax(Rules.InvalidNumber, source, span, $"invalid number: {reason}");

    public void ReportNumberTooLarge(SourceText source, TextSpan span, string type) =>
        ReportSyntax(Rules.NumberTooLarge, source, span, $"the number is too large for {type}");

    public void ReportInvalidCharacterLiteral(SourceText source, TextSpan span) =>
        ReportSyntax(
            Rules.InvalidCharacterLiteral, source, span,
            "a character literal holds exactly one character; use \" for strings");

    public void ReportUnsupportedDirective(SourceText source, TextSpan span, string directive) =>
        ReportSyntax(
            Rules.UnsupportedDirective, source, span,
            $"there is no directive '{directive}'; there are #include, #if, #endif and #pragma");

    public void ReportInvalidDirective(SourceText source, TextSpan span, string reason) =>
        ReportSyntax(Rules.InvalidDirective, source, span, reason);

    public void ReportEndIfWithoutIf(SourceText source, TextSpan span) =>
        ReportSyntax(Rules.EndIfWithoutIf, source, span, "there is no #if that this #endif could end; remove it");

    public void ReportIfWithoutEndIf(SourceText source, TextSpan span) =>
        ReportSyntax(Rules.IfWithoutEndIf, source, span, "this #if reaches to the end of the file; end it with #endif");

    public void ReportNamedByEquals(SourceText source, TextSpan span) =>
        ReportSyntax(Rules.NamedByEquals, source, span, "write ':' between the name and the value of an argument");

    public void ReportUnexpectedToken(SourceText source, TextSpan span, string expected, string found) =>
        ReportSyntax(Rules.UnexpectedToken, source, span, $"expected {expected}, found {found}");

    public void ReportExpectedExpression(SourceText source, TextSpan span, string found) =>
        ReportSyntax(Rules.ExpectedExpression, source, span, $"expected an expression, found {found}");

    public void ReportExpectedName(SourceText source, TextSpan span, string what, string found, bool isReserved) =>
        ReportSyntax(
            Rules.ExpectedName, source, span,
            isReserved ? $"expected {what}, but {found} is a reserved word; choose another name" : $"expected {what}, found {found}");

    public void ReportExpectedType(SourceText source, TextSpan span, string found) =>
        ReportSyntax(Rules.ExpectedType, source, span, $"expected a type, found {found}");

    public void ReportExpectedDeclaration(SourceText source, TextSpan span, string found, bool isStatement) =>
        ReportSyntax(
            Rules.ExpectedDeclaration, source, span,
            isStatement
                ? $"expected a declaration, found {found}; statements stand inside functions only"
                : $"expected a declaration, found {found}");

    public void ReportNestedTooDeeply(SourceText source, TextSpan span, int limit) =>
        ReportSyntax(
            Rules.NestedTooDeeply, source, span,
            $"the code is nested more than {limit} levels deep here; split it. The rest of the text was not read");

    public void ReportMissingBody(SourceText source, TextSpan span, string what) =>
        ReportSyntax(Rules.MissingBody, source, span, $"{what} has no body; write one between {{ and }}");

    public void ReportUnexpectedBody(SourceText source, TextSpan span, string what) =>
        ReportSyntax(Rules.UnexpectedBody, source, span, $"{what} cannot have a body; write ';' instead");

    public void ReportMisplacedModifier(SourceText source, TextSpan span, string modifier, string what) =>
        ReportSyntax(Rules.MisplacedModifier, source, span, $"'{modifier}' is not allowed here: {what}");

    public void ReportRepeatedModifier(SourceText source, TextSpan span, string modifier) =>
        ReportSyntax(Rules.RepeatedModifier, source, span, $"'{modifier}' is written twice; remove one of them");

    public void ReportMissingReturnType(SourceText source, TextSpan span, string name) =>
        ReportSyntax(
            Rules.MissingReturnType, source, span,
            $"'{name}' has no return type; write one in front of the name, void if it returns nothing");

    public void ReportDestructorOfAnotherClass(SourceText source, TextSpan span, string className) =>
        ReportSyntax(
            Rules.DestructorOfAnotherClass, source, span, $"a destructor is named like its class; write '~{className}'");

    public void ReportReferenceVariable(SourceText source, TextSpan span) =>
        ReportSyntax(
            Rules.ReferenceVariable, source, span,
            "a variable cannot be a reference; remove the '&', or use '@' for a handle");

    public void ReportDeclarationWithoutBlock(SourceText source, TextSpan span, string place) =>
        ReportSyntax(
            Rules.DeclarationWithoutBlock, source, span,
            $"variables cannot be declared {place}; put braces around the statements that use it");

    public void ReportLocalFunction(SourceText source, TextSpan span, string name) =>
        ReportSyntax(
            Rules.LocalFunction, source, span,
            $"the function '{name}' stands inside another one; move it out, or use a lambda: function(…) {{ … }}");

    public void ReportMisplacedMember(SourceText source, TextSpan span, string what, string place) =>
        ReportSyntax(Rules.MisplacedMember, source, span, $"{what} cannot be declared in {place}; move it out");

    public void ReportTypedefOfNonPrimitive(SourceText source, TextSpan span) =>
        ReportSyntax(Rules.TypedefOfNonPrimitive, source, span, "typedef names primitive types only, such as int or float");

    public void ReportTextAfterDeclaration(SourceText source, TextSpan span, string found) =>
        ReportSyntax(Rules.TextAfterDeclaration, source, span, $"the declaration ends before {found}; remove the rest");

    public void ReportExpectedAccessor(SourceText source, TextSpan span, string found) =>
        ReportSyntax(Rules.ExpectedAccessor, source, span, $"expected 'get' or 'set', found {found}");

    private void ReportSyntax(DiagnosticRule rule, SourceText source, TextSpan span, string message)
    {
        if (_syntaxErrors >= MaxSyntaxErrors)
        {
            return;
        }

        Report(rule, source, span, message);
        if (rule.Severity == DiagnosticSeverity.Error && ++_syntaxErrors == MaxSyntaxErrors)
        {
            Report(Rules.TooManySyntaxErrors, source, span, "further syntax errors are not shown");
        }
    }
}

using Seraph.Language.Diagnostics;
using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Turns the default argument of a host function into syntax, the first time a script leaves the argument out.</summary>
internal static class FfiDefaults
{
    public static ParsedDefault Parse(FfiExpr value, NameTable names)
    {
        var text = new SourceText("<default argument>", FfiExprPrinter.Print(value));
        return new ParsedDefault(DeclarationParser.ParseExpression(text, names, new DiagnosticBag()), text);
    }
}

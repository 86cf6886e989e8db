using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about declarations.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportAlreadyDeclared(SourceText source, TextSpan span, string name, RelatedLocation? earlier) =>
        Report(Rules.AlreadyDeclared, source, span, $"'{name}' is declared already", earlier is null ? [] : [earlier]);

    public void ReportFunctionAlreadyDeclared(SourceText source, TextSpan span, FunctionDef function, FunctionDef other) => Report(
        Rules.FunctionAlreadyDeclared, source, span,
        $"a function with these parameters is declared already: '{other}'",
        LocationOf(other));

    public void ReportNotInMixin(SourceText source, TextSpan span, string what) =>
        Report(Rules.NotInMixin, source, span, $"a mixin cannot have {what}");

    public void ReportAccessorsDiffer(SourceText source, TextSpan span, string property, FunctionDef setter, FunctionDef getter) => Report(
        Rules.AccessorsDiffer, source, span,
        $"'{setter}' takes another type than '{getter}' gives; the accessors of '{property}' need one type",
        LocationOf(getter));

    public void ReportInvalidBase(SourceText source, TextSpan span, string type) =>
        Report(Rules.InvalidBase, source, span, $"'{type}' is no class or interface that can be derived from");

    public void ReportCircularBase(SourceText source, TextSpan span, string type) =>
        Report(Rules.CircularBase, source, span, $"'{type}' would derive from itself");

    public void ReportSecondBase(SourceText source, TextSpan span, string type, string first) =>
        Report(Rules.SecondBase, source, span, $"'{type}' derives from '{first}' already; a class has one base class");

    public void ReportFinalBase(SourceText source, TextSpan span, string type) =>
        Report(Rules.FinalBase, source, span, $"'{type}' is final");

    public void ReportDuplicateInterface(SourceText source, TextSpan span, string type) =>
        Report(Rules.DuplicateInterface, source, span, $"'{type}' is listed already");

    public void ReportNothingToOverride(SourceText source, TextSpan span, FunctionDef function) => Report(
        Rules.NothingToOverride, source, span,
        $"'{function}' overrides nothing: no base has a method of this name with these parameters");

    public void ReportOverridesFinal(SourceText source, TextSpan span, FunctionDef replaced) =>
        Report(Rules.OverridesFinal, source, span, $"'{replaced}' is final", LocationOf(replaced));

    public void ReportReturnTypeDiffers(SourceText source, TextSpan span, FunctionDef function, FunctionDef replaced) => Report(
        Rules.ReturnTypeDiffers, source, span,
        $"the result must be '{replaced.ReturnType}', as in '{replaced}'",
        LocationOf(replaced));

    public void ReportInterfaceNotImplemented(SourceText source, TextSpan span, string type, FunctionDef required) =>
        Report(Rules.InterfaceNotImplemented, source, span, $"'{type}' lacks '{required}'", LocationOf(required));

    public void ReportVoidVariable(SourceText source, TextSpan span) =>
        Report(Rules.VoidVariable, source, span, "a variable can't have this type");

    public void ReportInvalidParameterType(SourceText source, TextSpan span, string type) =>
        Report(Rules.InvalidParameterType, source, span, $"a parameter of a script function can't have the type '{type}'");

    public void ReportInOutNotAllowed(SourceText source, TextSpan span, string type) => Report(
        Rules.InOutNotAllowed, source, span,
        $"&inout takes objects that can have handles, not '{type}'; use &in or &out");

    public void ReportConstOut(SourceText source, TextSpan span) =>
        Report(Rules.ConstOut, source, span, "an &out parameter can't be const");

    public void ReportMissingDefault(SourceText source, TextSpan span) =>
        Report(Rules.MissingDefault, source, span, "parameters behind one with a default argument need one too");

    public void ReportAutoNotAllowed(SourceText source, TextSpan span) =>
        Report(Rules.AutoNotAllowed, source, span, "auto can't be used here");

    public void ReportEnumTypeNotInteger(SourceText source, TextSpan span, string type) =>
        Report(Rules.EnumTypeNotInteger, source, span, $"an enum is an integer, not '{type}'");

    public void ReportCircularGlobal(SourceText source, TextSpan span, string name) =>
        Report(Rules.CircularGlobal, source, span, $"the value of '{name}' depends on itself");

    public void ReportSharedDiffers(SourceText source, TextSpan span, string name, string what, SymbolLocation other) => Report(
        Rules.SharedDiffers, source, span,
        $"shared '{name}' differs from its declaration in another unit: {what}; the declarations must be the same",
        [other.ToRelated($"'{name}' as the other unit declares it")]);

    public void ReportSharedUsesLocal(SourceText source, TextSpan span, string user, string name) => Report(
        Rules.SharedUsesLocal, source, span,
        $"'{user}' is shared and can't use '{name}', which only this unit has; declare that as shared too");

    public void ReportDestructorParameters(SourceText source, TextSpan span, string className) => Report(
        Rules.DestructorParameters, source, span,
        $"A destructor takes no arguments, since nobody calls it; write '~{className}()'");

    public void ReportExternalNotFound(SourceText source, TextSpan span, string name) => Report(
        Rules.ExternalNotFound, source, span,
        $"External shared entity '{name}' not found: no other unit of the context declares it");
}

using Seraph.Language.Binding;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about types, conversions and operators.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportCannotConvert(SourceText source, TextSpan span, string from, string to) =>
        Report(Rules.CannotConvert, source, span, $"'{from}' can't be converted to '{to}'");

    public void ReportOperatorNotDefined(SourceText source, TextSpan span, string name, string left, string? right) => Report(
        Rules.OperatorNotDefined, source, span,
        $"operator '{name}' is not defined for '{left}'{(right is null ? "" : $" and '{right}'")}");

    public void ReportNotBool(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotBool, source, span, $"a bool is needed here, not '{type}'; compare it with something");

    public void ReportNoCommonType(SourceText source, TextSpan span, string left, string right) =>
        Report(Rules.NoCommonType, source, span, $"'{left}' and '{right}' have no common type");

    public void ReportReadOnly(SourceText source, TextSpan span) =>
        Report(Rules.ReadOnly, source, span, "this is read-only here");

    public void ReportNotAPlace(SourceText source, TextSpan span) => Report(
        Rules.NotAPlace, source, span,
        "this is a value, not a variable; only variables, fields, elements and properties can be assigned to");

    public void ReportNoGetter(SourceText source, TextSpan span, FunctionDef accessor) =>
        Report(Rules.NoGetter, source, span, $"the property can only be set: there is '{accessor}' but no getter");

    public void ReportNoSetter(SourceText source, TextSpan span, FunctionDef accessor) =>
        Report(Rules.NoSetter, source, span, $"the property can only be read: there is '{accessor}' but no setter");

    public void ReportHandleNotAllowed(SourceText source, TextSpan span, string type) =>
        Report(Rules.HandleNotAllowed, source, span, $"there are no handles to '{type}'; leave the @ out");

    public void ReportNotAHandle(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotAHandle, source, span, $"'{type}' is no handle; assign the value without @");

    public void ReportNullByValue(SourceText source, TextSpan span) =>
        Report(Rules.NullByValue, source, span, "null is a handle, not a value; write @ before the target");

    public void ReportNoAssignment(SourceText source, TextSpan span, string type, string value) =>
        Report(Rules.NoAssignment, source, span, $"'{type}' has no opAssign that takes '{value}'");

    public void ReportIllegalCast(SourceText source, TextSpan span, string type) =>
        Report(Rules.IllegalCast, source, span, $"cast<> gives handles, not '{type}'; write {type}(value) instead");

    public void ReportConstantExpected(SourceText source, TextSpan span) =>
        Report(Rules.ConstantExpected, source, span, "the value must be known when the script is compiled");

    public void ReportConstantFault(SourceText source, TextSpan span, FoldFault fault) => Report(
        Rules.ConstantFault, source, span,
        $"{fault switch { FoldFault.DivideByZero => "divide by zero", FoldFault.OverflowInIntegerDivision => "overflow in integer division", _ => "overflow in exponent operation" }}");

    public void ReportAbstract(SourceText source, TextSpan span, string type) => Report(
        Rules.Abstract, source, span,
        $"no object of '{type}' can be made: it is abstract, an interface or a funcdef; declare a handle, {type}@");

    public void ReportNoDefaultConstructor(SourceText source, TextSpan span, string type) =>
        Report(Rules.NoDefaultConstructor, source, span, $"'{type}' has no constructor without arguments");

    public void ReportNotConstructible(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotConstructible, source, span, $"scripts can't make a '{type}': the host offers no constructor");

    public void ReportNoInitList(SourceText source, TextSpan span, string type) =>
        Report(Rules.NoInitList, source, span, $"'{type}' can't be made from an initialisation list");

    public void ReportConversionNeedsOneValue(SourceText source, TextSpan span, string type) =>
        Report(Rules.ConversionNeedsOneValue, source, span, $"a conversion to '{type}' takes exactly one value");

    public void ReportAutoNeedsValue(SourceText source, TextSpan span) =>
        Report(Rules.AutoNeedsValue, source, span, "auto takes its type from a value, and here is none that has one");

    public void ReportWrongTypeArgumentCount(SourceText source, TextSpan span, string template, int expected, int given) => Report(
        Rules.WrongTypeArgumentCount, source, span,
        $"{template} expects {expected} type argument{(expected == 1 ? "" : "s")}, got {given}");

    public void ReportNotATemplate(SourceText source, TextSpan span, string type) =>
        Report(Rules.NotATemplate, source, span, $"'{type}' is no template; leave the type arguments out");

    public void ReportTemplateRejected(SourceText source, TextSpan span, string fault) =>
        Report(Rules.TemplateRejected, source, span, fault);

    public void ReportTemplateTooDeep(SourceText source, TextSpan span, string fault) =>
        Report(Rules.TemplateTooDeep, source, span, fault);

    public void ReportListTooShort(SourceText source, TextSpan span, string expected) =>
        Report(Rules.ListMismatch, source, span, $"Not enough values to match pattern: '{expected}' is missing");

    public void ReportListTooLong(SourceText source, TextSpan span) =>
        Report(Rules.ListMismatch, source, span, "Too many values to match pattern");

    public void ReportListNeeded(SourceText source, TextSpan span, string pattern) =>
        Report(Rules.ListMismatch, source, span, $"a list {pattern} is needed here");

    public void ReportListValueNeeded(SourceText source, TextSpan span) =>
        Report(Rules.ListMismatch, source, span, "a single value is needed here");

    public void ReportListLengthDiffers(SourceText source, TextSpan span, int expected, int given) =>
        Report(Rules.ListMismatch, source, span, $"the list has {given} values, the first one has {expected}: they have to be of one length");

    public void ReportInvalidTypeArgument(SourceText source, TextSpan span, string type) =>
        Report(Rules.InvalidTypeArgument, source, span, $"this can't be a type argument of '{type}'");

    public void ReportPropertyIncrement(SourceText source, TextSpan span) =>
        Report(Rules.PropertyIncrement, source, span, "a property can't be read and written by one operator; write p += 1");

    public void ReportIndexedCompound(SourceText source, TextSpan span) => Report(
        Rules.IndexedCompound, source, span,
        "an indexed property can't be read and written by one operator; write p[i] = p[i] + …");

    public void ReportSignMismatch(SourceText source, TextSpan span) => Report(
        Rules.SignMismatch, source, span,
        "a signed and an unsigned value are compared as signed numbers; convert one of them");

    public void ReportConstantLoss(SourceText source, TextSpan span, ConversionLoss loss, string type) => Report(
        Rules.ConstantLoss, source, span,
        $"{loss switch { ConversionLoss.OutOfRange => $"the value is too large for '{type}'", ConversionLoss.SignChanged => $"the conversion to '{type}' changes the sign of the value", _ => $"the conversion to '{type}' is not exact" }}");

    public void ReportRealTruncated(SourceText source, TextSpan span, string type) =>
        Report(Rules.RealTruncated, source, span, $"the fraction is cut off; write {type}(value) if that is meant");

    public void ReportNullComparedByValue(SourceText source, TextSpan span) =>
        Report(Rules.NullComparedByValue, source, span, "== compares values; is and !is compare with null");

    public void ReportReferenceToLocal(SourceText source, TextSpan span) => Report(
        Rules.ReferenceToLocal, source, span,
        "this is no place, or ends with the function; return it without &, or as a handle");

    public void ReportEmptyListElement(SourceText source, TextSpan span) =>
        Report(Rules.EmptyListElement, source, span, "this host allows no gaps in a list; write the value");

    public void ReportValueAssignmentDisallowed(SourceText source, TextSpan span, string type) => Report(
        Rules.ValueAssignmentDisallowed, source, span, $"this host allows no copies of '{type}'; use a handle, '{type}@'");
}

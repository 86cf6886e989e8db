using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Diagnostics;

/// <summary>Messages about statements.</summary>
internal sealed partial class DiagnosticBag
{
    public void ReportMissingReturn(SourceText source, TextSpan span, FunctionDef function) =>
        Report(Rules.MissingReturn, source, span, $"not all paths through '{function}' return a value");

    public void ReportReturnNeedsValue(SourceText source, TextSpan span, string type) =>
        Report(Rules.ReturnNeedsValue, source, span, $"the function returns '{type}'; give return a value");

    public void ReportVoidReturnsValue(SourceText source, TextSpan span) =>
        Report(Rules.VoidReturnsValue, source, span, "the function returns nothing");

    public void ReportJumpOutsideLoop(SourceText source, TextSpan span, string keyword) => Report(
        Rules.JumpOutsideLoop, source, span,
        $"'{keyword}' stands in no loop{(keyword == "break" ? " or switch" : "")}");

    public void ReportSwitchNotInteger(SourceText source, TextSpan span, string type) =>
        Report(Rules.SwitchNotInteger, source, span, $"switch works on integers and enums, not '{type}'");

    public void ReportEmptySwitch(SourceText source, TextSpan span) =>
        Report(Rules.EmptySwitch, source, span, "the switch has no case");

    public void ReportDefaultNotLast(SourceText source, TextSpan span) =>
        Report(Rules.DefaultNotLast, source, span, "the default case must be the last one");

    public void ReportDuplicateCase(SourceText source, TextSpan span, long value) =>
        Report(Rules.DuplicateCase, source, span, $"the switch has a case {value} already");

    public void ReportValueTooLarge(SourceText source, TextSpan span, string type) =>
        Report(Rules.ValueTooLarge, source, span, $"the value is too large for '{type}'");

    public void ReportNotIterable(SourceText source, TextSpan span, string type, string method) =>
        Report(Rules.NotIterable, source, span, $"foreach cannot go over '{type}': it has no '{method}'");

    public void ReportNoEffect(SourceText source, TextSpan span) =>
        Report(Rules.NoEffect, source, span, "the value is not used; was a call or assignment meant?");

    public void ReportEmptyBranch(SourceText source, TextSpan span, string word) =>
        Report(Rules.EmptyBranch, source, span, $"the ';' ends the '{word}' and leaves nothing to it; remove the ';', or write {{ }}");

    public void ReportUnreachable(SourceText source, TextSpan span) =>
        Report(Rules.Unreachable, source, span, "this is never reached: the statement before it ends the block");

    public void ReportUnset(SourceText source, TextSpan span, string name) =>
        Report(Rules.Unset, source, span, $"nothing was assigned to '{name}' yet; give it a first value where it is declared");

    public void ReportHidesVariable(SourceText source, TextSpan span, string name) =>
        Report(Rules.HidesVariable, source, span, $"'{name}' hides the variable of the same name in the block around; rename one of them");
}

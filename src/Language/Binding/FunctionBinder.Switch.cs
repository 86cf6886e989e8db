using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Switch statements.</summary>
internal sealed partial class FunctionBinder
{
    private BoundSwitch BindSwitchStatement(SwitchStatementSyntax syntax)
    {
        BoundExpression value = BindExpression(syntax.Expression);
        bool isUnsigned = value.Type.Type.Numeric.IsUnsigned();
        var int32 = new DataType(PrimitiveTypes.Int);
        if (!value.Type.IsError && !value.Type.Type.Numeric.IsInteger())
        {
            Diagnostics.ReportSwitchNotInteger(source, syntax.Expression.Span, value.Type.ToString());
        }
        else
        {
            value = ConvertNumber(value, int32);
        }

        if (syntax.Sections.Length == 0)
        {
            Diagnostics.ReportEmptySwitch(source, syntax.Span);
        }

        _switches++;
        var seen = new HashSet<int>();
        var sections = new BoundSwitchSection[syntax.Sections.Length];
        for (int i = 0; i < sections.Length; i++)
        {
            sections[i] = BindSwitchSection(syntax.Sections[i], seen, i == sections.Length - 1, isUnsigned);
        }

        _switches--;
        return new BoundSwitch(syntax.Span, value, sections);
    }

    private BoundSwitchSection BindSwitchSection(SwitchSectionSyntax syntax, HashSet<int> seen, bool isLast, bool isUnsigned)
    {
        var values = new int[syntax.Labels.Length];
        int count = 0;
        bool isDefault = false;
        foreach (SwitchLabelSyntax label in syntax.Labels)
        {
            if (label.Value is null)
            {
                isDefault = true;
                if (!isLast)
                {
                    Diagnostics.ReportDefaultNotLast(source, label.Span);
                }

                continue;
            }

            BoundExpression value = BindExpression(label.Value);
            if (value.Type.IsError)
            {
                continue;
            }

            if (value.Constant is not { } constant || !value.Type.Type.Numeric.IsInteger())
            {
                Diagnostics.ReportConstantExpected(source, label.Value.Span);
            }
            else if (constant.AsInt64 is < int.MinValue or > uint.MaxValue)
            {
                Diagnostics.ReportValueTooLarge(source, label.Value.Span, "int");
            }
            else if (!seen.Add(unchecked((int)constant.AsInt64)))
            {
                Diagnostics.ReportDuplicateCase(source, label.Value.Span, constant.AsInt64);
            }
            else
            {
                if (isUnsigned ? constant.AsInt64 < 0 : constant.AsInt64 > int.MaxValue)
                {
                    Diagnostics.ReportConstantLoss(source, label.Value.Span, ConversionLoss.SignChanged, isUnsigned ? "uint" : "int");
                }

                values[count++] = unchecked((int)constant.AsInt64);
            }
        }

        Array.Resize(ref values, count);
        return new BoundSwitchSection(values, isDefault, BindInScope(syntax.Span, syntax.Statements));
    }
}

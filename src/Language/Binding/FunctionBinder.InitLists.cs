using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Initialisation lists: arrays directly, other types through the pattern of their list factory.</summary>
internal sealed partial class FunctionBinder
{
    /// <summary>An initialisation list for a type.</summary>
    public BoundExpression BindInitList(InitListExpressionSyntax syntax, DataType type)
    {
        if (!type.IsValid || type.IsError)
        {
            return Error(syntax.Span);
        }

        if (binder.Options.DisallowEmptyListElements)
        {
            syntax = WithoutGaps(syntax);
        }

        if (type.Type.IsArray)
        {
            return BindArrayList(syntax, type);
        }

        if (type.Type.ListConstructor is not { ListPattern: ListPattern.Group pattern } factory)
        {
            Diagnostics.ReportNoInitList(source, syntax.Span, type.ToString());
            return Error(syntax.Span);
        }

        StackGuard.Ensure();
        BoundExpression buffer = BindList(syntax, pattern, []);
        return buffer.Type.IsError
            ? Error(syntax.Span)
            : Construct(type.AsValue(), factory, [new BoundArgument(buffer)], syntax.Span);
    }

    // A comma at the end is not held to be a gap, but then it adds no element either.
    private InitListExpressionSyntax WithoutGaps(InitListExpressionSyntax syntax)
    {
        int count = syntax.Elements.Length;
        int last = count > 1 && syntax.Elements[count - 1] is null && syntax.Elements[count - 2] is not null ? count - 1 : count;
        int end = syntax.Span.Start + 1;
        for (int i = 0; i < last; i++)
        {
            if (syntax.Elements[i] is { } element)
            {
                end = element.Span.End;
            }
            else
            {
                Diagnostics.ReportEmptyListElement(source, new TextSpan(end, 1));
                break;
            }
        }

        return last == count ? syntax : new InitListExpressionSyntax(syntax.Span, [.. syntax.Elements.Take(last)]);
    }

    private BoundExpression BindArrayList(InitListExpressionSyntax syntax, DataType type)
    {
        DataType element = type.Type.Template!.Arguments[0];
        bool hasError = false;
        var elements = new BoundExpression[syntax.Elements.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = syntax.Elements[i] is { } written
                ? BindConverted(written, element.AsValue())
                : DefaultValue(element.AsValue(), syntax.Span);
            hasError |= elements[i].Type.IsError;
        }

        return hasError ? Error(syntax.Span) : new BoundInitList(syntax.Span, type.AsValue().WithoutReference(), elements);
    }

    /// <summary>The values of one pair of braces; the items of a repetition stand behind those that are not repeated.</summary>
    /// <param name="syntax">The list.</param>
    /// <param name="pattern">What it may hold.</param>
    /// <param name="lengths">How many items each <c>repeat_same</c> had the first time.</param>
    private BoundExpression BindList(
        InitListExpressionSyntax syntax, ListPattern.Group pattern, Dictionary<ListPattern, int> lengths)
    {
        var repeat = pattern.Items[pattern.Items.Length - 1] as ListPattern.Repeat;
        int single = pattern.Items.Length - (repeat is null ? 0 : 1);
        int count = syntax.Elements.Length;
        if (count < single)
        {
            Diagnostics.ReportListTooShort(source, syntax.Span, pattern.Items[count].ToString()!);
            return Error(syntax.Span);
        }

        if (count > single && repeat is null)
        {
            Diagnostics.ReportListTooLong(source, syntax.Elements[single]?.Span ?? syntax.Span);
            return Error(syntax.Span);
        }

        if (repeat is { IsSame: true } && !HasSameLength(repeat, count - single, syntax.Span, lengths))
        {
            return Error(syntax.Span);
        }

        bool hasError = false;
        var items = new BoundExpression[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = BindListItem(syntax.Elements[i], i < single ? pattern.Items[i] : repeat!.Item, syntax.Span, lengths);
            hasError |= items[i].Type.IsError;
        }

        return hasError ? Error(syntax.Span) : new BoundListBuffer(syntax.Span, items);
    }

    private bool HasSameLength(ListPattern.Repeat repeat, int length, TextSpan span, Dictionary<ListPattern, int> lengths)
    {
        if (!lengths.TryGetValue(repeat, out int expected))
        {
            lengths.Add(repeat, length);
            return true;
        }

        if (expected != length)
        {
            Diagnostics.ReportListLengthDiffers(source, span, expected, length);
        }

        return expected == length;
    }

    private BoundExpression BindListItem(
        ExpressionSyntax? syntax, ListPattern pattern, TextSpan listSpan, Dictionary<ListPattern, int> lengths)
    {
        if (pattern is ListPattern.Group group)
        {
            if (syntax is InitListExpressionSyntax inner)
            {
                StackGuard.Ensure();
                return BindList(inner, group, lengths);
            }

            TextSpan span = syntax?.Span ?? listSpan;
            Diagnostics.ReportListNeeded(source, span, group.ToString());
            return Error(span);
        }

        DataType type = ((ListPattern.Value)pattern).Type;
        if (type.Type.Kind != TypeKind.Variable)
        {
            return Boxed(syntax is null ? DefaultValue(type.AsValue(), listSpan) : BindConverted(syntax, type.AsValue()));
        }

        if (syntax is null or InitListExpressionSyntax)
        {
            Diagnostics.ReportListValueNeeded(source, syntax?.Span ?? listSpan);
            return Error(listSpan);
        }

        BoundExpression value = BindExpression(syntax);
        return value.Type.IsVoid ? Convert(value, type.AsValue(), syntax.Span) : Boxed(value);
    }

    private static BoundExpression Boxed(BoundExpression value) => value.Type.IsError
        ? value
        : new BoundConversion(value.Span, new DataType(PrimitiveTypes.Variable), BoundConversionKind.ToVariant, value);
}

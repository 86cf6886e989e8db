using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

/// <summary>
/// Writes trees as text for assertions: expressions as a person would with all parentheses, everything else as
/// <c>(Kind property…)</c> with the properties that are not empty, in the order of the class.
/// </summary>
internal static class SyntaxPrinter
{
    public static string Print(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>Every node of a tree, parents first.</summary>
    public static IEnumerable<SyntaxNode> Nodes(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            SyntaxNode node = open.Pop();
            yield return node;
            foreach (PropertyInfo property in node.GetType().GetProperties())
            {
                switch (property.GetValue(node))
                {
                    case SyntaxNode child:
                        open.Push(child);
                        break;
                    case SyntaxNode?[] children:
                        foreach (SyntaxNode? child in children.Where(child => child is not null))
                        {
                            open.Push(child!);
                        }

                        break;
                }
            }
        }
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append('_'); break;
            case BinaryExpressionSyntax binary: Write(text, "(", binary.Left, $" {binary.Operator} ", binary.Right, ")"); break;
            case AssignmentExpressionSyntax assignment:
                string op = assignment.Operator == AssignmentOperator.Assign ? "=" : $"{assignment.Operator}=";
                Write(text, "(", assignment.Left, $" {op} ", assignment.Right, ")");
                break;
            case UnaryExpressionSyntax unary: Write(text, $"({unary.Operator} ", unary.Operand, ")"); break;
            case PostfixExpressionSyntax postfix: Write(text, "(", postfix.Operand, $" {postfix.Operator})"); break;
            case ConditionalExpressionSyntax conditional:
                Write(text, "(", conditional.Condition, " ? ", conditional.WhenTrue, " : ", conditional.WhenFalse, ")");
                break;
            case ParenthesizedExpressionSyntax parenthesized: Write(text, "[", parenthesized.Expression, "]"); break;
            case LiteralExpressionSyntax literal: WriteLiteral(text, literal); break;
            case ErrorExpressionSyntax: text.Append("<error>"); break;
            case VoidExpressionSyntax: text.Append("void"); break;
            case IdentifierNameSyntax name: Write(text, name.Scope, name.Name, Arguments(name.TemplateArguments)); break;
            case MemberExpressionSyntax member:
                Write(text, member.Object, ".", member.Scope, member.Name, Arguments(member.TemplateArguments));
                break;
            case CallExpressionSyntax call: Write(text, call.Callee, "(", new List(call.Arguments), ")"); break;
            case IndexExpressionSyntax index: Write(text, index.Object, "[", new List(index.Arguments), "]"); break;
            case ConstructExpressionSyntax construct: Write(text, "new ", construct.Type, "(", new List(construct.Arguments), ")"); break;
            case CastExpressionSyntax cast: Write(text, "cast<", cast.Type, ">(", cast.Expression, ")"); break;
            case InitListExpressionSyntax list: Write(text, "{", new List(list.Elements), "}"); break;
            case AnonymousInitListExpressionSyntax list: Write(text, "(", list.Type, " = ", list.List, ")"); break;
            case ArgumentSyntax argument: Write(text, $"{argument.Name}: ", argument.Expression); break;
            case TypeSyntax type: WriteType(text, type); break;
            case ScopeSyntax scope:
                string path = string.Join("::", scope.Names.Select(name => name.Text));
                Write(text, scope.IsGlobal ? "::" : "", path, Arguments(scope.TemplateArguments), path.Length > 0 ? "::" : "");
                break;
            case SyntaxNode node: WriteNode(text, node); break;
            case List list: WriteList(text, list.Items, ", "); break;
            case string part: text.Append(part); break;
            case IEnumerable items: text.Append('['); WriteList(text, items, " "); text.Append(']'); break;
            default: text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static void Write(StringBuilder text, params object?[] parts)
    {
        foreach (object? part in parts.Where(part => part is not null))
        {
            Write(text, part);
        }
    }

    private static void WriteList(StringBuilder text, IEnumerable items, string separator)
    {
        string before = "";
        foreach (object? item in items)
        {
            text.Append(before);
            Write(text, item);
            before = separator;
        }
    }

    private static void WriteLiteral(StringBuilder text, LiteralExpressionSyntax literal) => text.Append(literal.LiteralKind switch
    {
        LiteralKind.String => $"\"{literal.Text}\"",
        LiteralKind.Bool => literal.Bits == 1 ? "true" : "false",
        LiteralKind.Null => "null",
        LiteralKind.Int => literal.Bits.ToString(CultureInfo.InvariantCulture),
        LiteralKind.Float or LiteralKind.Double => literal.DoubleValue.ToString("R", CultureInfo.InvariantCulture) + literal.LiteralKind,
        _ => literal.Bits.ToString(CultureInfo.InvariantCulture) + literal.LiteralKind,
    });

    private static void WriteType(StringBuilder text, TypeSyntax type)
    {
        Write(text, type.IsConst ? "const " : "", type.Scope);
        text.Append(type.Name?.Text ?? type.Keyword.ToString().ToLowerInvariant());
        Write(text, Arguments(type.TemplateArguments));
        foreach (TypeSuffix suffix in type.Suffixes)
        {
            text.Append(suffix switch { TypeSuffix.Array => "[]", TypeSuffix.Handle => "@", _ => "@const" });
        }
    }

    private static void WriteNode(StringBuilder text, SyntaxNode node)
    {
        text.Append('(').Append(node.Kind);
        IEnumerable<PropertyInfo> properties = node.GetType().GetProperties()
            .Where(property => property.DeclaringType != typeof(SyntaxNode) && property.PropertyType != typeof(TextSpan) && property.PropertyType != typeof(SourceText) && property.GetMethod!.GetParameters().Length == 0)
            .Where(property => property.Name is not ("IsConst" or "IsConstructor" or "IsDefault"))
            .OrderBy(property => property.DeclaringType == typeof(DeclarationSyntax) ? 0 : 1);
        foreach (PropertyInfo property in properties)
        {
            object? value = property.GetValue(node);
            bool isEmpty = value is null or false || (value is Array { Length: 0 })
                || (value is Enum && Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0);
            if (!isEmpty)
            {
                text.Append(' ');
                Write(text, value is true ? property.Name : value);
            }
        }

        text.Append(')');
    }

    private static object Arguments(TypeSyntax[] types) =>
        types.Length == 0 ? "" : $"<{string.Join(", ", types.Select(Print))}>";

    /// <summary>Items to be separated by commas and without brackets.</summary>
    private sealed record List(IEnumerable Items);
}

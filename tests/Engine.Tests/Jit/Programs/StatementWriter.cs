using System.Text;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Writes random statements.</summary>
internal sealed partial class StatementWriter(
    Random random, ProgramSize size, ProgramScope scope, ExpressionWriter expressions, ProgramTopics topics, StringBuilder text)
{
    private int _loops;

    public void Write(int count, int depth)
    {
        for (int i = 0; i < count; i++)
        {
            Statement(depth);
        }
    }

    private void Block(int depth)
    {
        int mark = scope.Mark();
        Line("{");
        Write(random.Next(1, 4), depth - 1);
        Line("}");
        scope.Leave(mark);
    }

    private void Statement(int depth)
    {
        expressions.MayCall = _loops == 0;
        switch (random.Next(depth > 0 ? 20 : 13))
        {
            case 0 or 1 or 2 or 3:
                Declare();
                break;
            case 4 or 5:
                Assign();
                break;
            case 6 or 7:
                AssignPart();
                break;
            case 8:
                See();
                break;
            case 9:
                Line("tick();");
                break;
            case 10:
                Line(_loops > 0 ? $"if ({expressions.Bool(1)}) {expressions.Pick(["break", "continue"])};" : $"if ({expressions.Bool(1)}) tick();");
                break;
            case 11:
                ChangeArray();
                break;
            case 12:
                CallForOutputs();
                break;
            case 13 or 14:
                Line($"if ({expressions.Bool(size.Depth)})");
                Block(depth);
                if (expressions.Chance(50))
                {
                    Line("else");
                    Block(depth);
                }

                break;
            case 15 or 16:
                Loop(depth);
                break;
            case 17:
                Each(depth);
                break;
            case 18:
                Switch(depth);
                break;
            default:
                Attempt(depth);
                break;
        }
    }

    private void Loop(int depth)
    {
        string name = scope.NewName();
        int mark = scope.Mark();
        int rounds = random.Next(1, 9);
        string count = expressions.Pick(ExpressionWriter.Integers);
        switch (random.Next(4))
        {
            case 0:
                Line($"{count} {name} = 0;\nwhile ({name}++ < {rounds})");
                break;
            case 1 when scope.Any(ExpressionWriter.Arrays) is { } array:
                Line($"for (uint {name} = 0; {name} < {array.Name}.length() && {name} < 12; {name}++)");
                break;
            default:
                Line($"for ({count} {name} = {rounds}; {name} > 0; {name}--)");
                break;
        }

        scope.Add(count, name, isAssignable: false);
        _loops++;
        Block(depth);
        _loops--;
        scope.Leave(mark);
    }

    // The body may lengthen the array, but not for ever: it is left when there are many elements.
    private void Each(int depth)
    {
        if (scope.Any(ExpressionWriter.Arrays) is not { } array)
        {
            Loop(depth);
            return;
        }

        string of = array.Type["array<".Length..^1];
        string name = scope.NewName();
        string at = scope.NewName();
        int mark = scope.Mark();
        Line($"foreach ({of} {name}, uint {at} : {array.Name})\n{{\nif ({at} > 9) break;");
        scope.Add(of, name);
        scope.Add("uint", at, isAssignable: false);
        _loops++;
        Write(random.Next(1, 4), depth - 1);
        _loops--;
        Line("}");
        scope.Leave(mark);
    }

    private void Switch(int depth)
    {
        Line($"switch ({expressions.Integer("int", 1)} & 3)\n{{");
        for (int i = 0; i < 3; i++)
        {
            Line(i == 2 ? "default:" : $"case {i}:");
            Block(depth);
            Line(expressions.Chance(70) || i == 2 ? "break;" : "");
        }

        Line("}");
    }

    // What has catch blocks is not compiled, but what it calls.
    private void Attempt(int depth)
    {
        if (!topics.Catches)
        {
            Line($"if ({expressions.Bool(1)}) throw({expressions.Text(0)});");
            return;
        }

        Line("try");
        Block(depth);
        Line("catch { note(getExceptionInfo()); }");
    }

    private void Line(string line) => text.Append(line).Append('\n');
}

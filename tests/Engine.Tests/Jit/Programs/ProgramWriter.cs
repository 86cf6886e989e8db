using System.Globalization;
using System.Text;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Writes a random program: some functions and classes, and <c>double pN()</c>, which calls them. All programs end.</summary>
internal sealed class ProgramWriter
{
    private static readonly string[] s_results = [.. ExpressionWriter.Numbers, "int", "double", "bool", "string", "Base@", "Vec3", "Num"];

    private static readonly string[] s_parameters =
        [.. ExpressionWriter.Numbers, "int", "double", "bool", "string", "Base@", "Vec3", "Num", "Value@", "out int", "out double", "out string"];

    private readonly ProgramSize _size;
    private readonly Random _random;
    private readonly ProgramScope _scope;
    private readonly ExpressionWriter _expressions;
    private readonly StatementWriter _statements;
    private readonly StringBuilder _text = new();

    private ProgramWriter(Random random, ProgramSize size)
    {
        _size = size;
        _random = random;
        _scope = new ProgramScope(random);
        var topics = new ProgramTopics(random);
        _expressions = new ExpressionWriter(random, _scope, topics);
        _statements = new StatementWriter(random, size, _scope, _expressions, topics, _text);
    }

    /// <summary>The program with a number; what it declares has the number in its name.</summary>
    public static string Write(Random random, ProgramSize size, int number)
    {
        var writer = new ProgramWriter(random, size);
        writer.WriteProgram(NameOf(number));
        return writer._text.ToString();
    }

    public static string NameOf(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);

    private void WriteProgram(string name)
    {
        for (int i = _random.Next(_size.Functions + 1); i > 0; i--)
        {
            WriteFunction($"{name}_f{i}");
        }

        if (_expressions.Chance(_size.ClassChance))
        {
            WriteClasses(name);
        }

        // The last one is called by all that is hot.
        int mark = _scope.Mark();
        Line($"double {name}()\n{{\ng = {_random.Next(9)}; h = 0.25;");
        _statements.Write(_random.Next(2, _size.Statements), _size.Depth);
        if (_size.Hot > 0 && _expressions.Chance(15) && _expressions.Functions.Count > 0)
        {
            WriteHotLoop();
        }

        Line("see(g); see(h);");
        _expressions.MayCall = true;
        Line($"return {_expressions.Real("double", 1)};\n}}");
        _scope.Leave(mark);
    }

    private void WriteHotLoop()
    {
        (string hot, string result, string[] parameters) = _expressions.Functions[_random.Next(_expressions.Functions.Count)];
        _expressions.MayCall = false;
        Line($"for (int hot = 0; hot < {_random.Next(100, _size.Hot)}; hot++)");
        int inner = _scope.Mark();
        _scope.Add("int", "hot", isAssignable: false);
        bool isNumber = Array.IndexOf(ExpressionWriter.Numbers, result) >= 0;
        Line($"{(isNumber ? "h += " : "")}{hot}({string.Join(", ", parameters.Select(p => _expressions.Of(p, 1)))});");
        _scope.Leave(inner);
    }

    private void WriteFunction(string name)
    {
        string[] parameters = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => _expressions.PickType(s_parameters))];
        string result = _expressions.PickType(s_results);
        int mark = _scope.Mark();
        Head(result, name, parameters);
        _expressions.MayCall = false;
        if (_expressions.Chance(20))
        {
            // It ends, because each call has less to do.
            Line("int left = int(depth(0)); if (left > 5) { depth(-5); return " + _expressions.Of(result, 0) + "; } depth(1);");
            Line($"{name}({string.Join(", ", parameters.Select(p => _expressions.Of(p, 1)))});");
        }

        Body(result);
        _scope.Leave(mark);
        _expressions.Functions.Add((name, result, parameters));
    }

    private void WriteClasses(string name)
    {
        int mark = _scope.Mark();
        Line($"class {name}A {{ int x = 3; array<int> own = {{1, 2}};");
        _scope.Add("int", "x");
        _scope.Add("array<int>", "own");
        Method();
        Line($"}}\nclass {name}B : {name}A {{ double y = 1; Vec3 at; string text = \"t\";");
        _scope.Add("double", "y");
        _scope.Add("Vec3", "at");
        _scope.Add("string", "text");
        Method();
        _scope.Leave(mark);
        Line($"}}\n{name}A@ {name}_make(int i) {{ if ((i & 1) == 0) return {name}A(); return {name}B(); }}");
        _expressions.Functions.Add(($"{name}_make({_random.Next(2)}).m", "int", ["int"]));
        _expressions.Functions.Add(($"{name}_make(g).m", "int", ["int"]));

        void Method()
        {
            int inner = _scope.Mark();
            Head("int", "m", ["int"]);
            Body("int");
            _scope.Leave(inner);
        }
    }

    private void Head(string result, string name, string[] parameters)
    {
        string[] names = [.. parameters.Select(_ => _scope.NewName())];
        Line($"{result} {name}({string.Join(", ", parameters.Zip(names, Declare))})\n{{");
        for (int i = 0; i < names.Length; i++)
        {
            _scope.Add(parameters[i].Replace("out ", "", StringComparison.Ordinal), names[i]);
        }

        static string Declare(string type, string name) =>
            type.StartsWith("out ", StringComparison.Ordinal) ? $"{type[4..]} &out {name}" : $"{type} {name}";
    }

    private void Body(string result)
    {
        _statements.Write(_random.Next(1, _size.Statements), _size.Depth);
        Line($"return {_expressions.Of(result, _size.Depth)};\n}}");
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}

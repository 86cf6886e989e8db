using System.Text;

namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Writes a random program: some functions and classes, and <c>double pN()</c>, which calls them. All programs end.</summary>
internal sealed class ProgramWriter
{
    /// <summary>What all programs use.</summary>
    public const string Prelude = """
        interface IShape { double area(double k); }
        class Base { int n = 3; double d = 0.5; int8 small = 7; uint16 half = 9; float f = 1.5f; int64 wide = 5; bool flag; Base@ next;
          int get(int a) { return n + a; }
          double real(double x) { return d * x + n; }
          int rec(int k) { if (k <= 0) return n;
            n = n * 3 + k;
            return rec(k - 1) ^ k; } }
        class Left : Base, IShape { int get(int a) override { small += a; return small - a; }
          double area(double k) { return k * 2 + d; } }
        class Right : Left { int get(int a) override { tick();
            return a / (n - 4); }
          double area(double k) override { d += k * 0.001; return get(int(k)) + d; } }
        class Other : Base, IShape { double real(double x) override { return x - f; }
          double area(double k) { return k / wide; } }
        funcdef double Value(double, int);
        class Holder { double k = 2; double times(double x, int n) { return x * k + n; } }
        double plain(double x, int n) { return x - n; }
        double faulty(double x, int n) { return x + 100 / (n & 15); }
        Value@ value(int i) { switch (i & 3) { case 0: return plain; case 1: return faulty; case 2: return Value(Holder().times); default: return function(x, n) { return x * n; }; } return plain; }
        IShape@ shape(int i) { switch (i & 3) { case 0: return Left(); case 1: return Right(); default: return Other(); } return Left(); }
        Base@ make(int i) { Base@ o; switch (i & 3) { case 0: @o = Base(); break; case 1: @o = Left(); break; case 2: @o = Right(); break; default: @o = Other(); }
          o.n = i & 15; @o.next = Base(); return o; }

        """;

    private static readonly string[] s_locals =
        [.. ExpressionWriter.Numbers, "int", "double", "bool", "string", "Base@", .. ExpressionWriter.Arrays];

    private static readonly string[] s_parameters = [.. ExpressionWriter.Numbers, "int", "double", "bool", "string", "Base@"];

    private readonly Random _random;
    private readonly ExpressionWriter _expressions;
    private readonly ProgramScope _scope;
    private readonly StringBuilder _text = new();
    private int _loops;

    private ProgramWriter(Random random)
    {
        _random = random;
        _scope = new ProgramScope(random);
        _expressions = new ExpressionWriter(random, _scope);
    }

    /// <summary>The program with a number; what it declares has the number in its name.</summary>
    public static string Write(Random random, int number)
    {
        var writer = new ProgramWriter(random);
        writer.WriteProgram(FormattableString.Invariant($"p{number}"));
        return writer._text.ToString();
    }

    private void WriteProgram(string name)
    {
        Line($"int {name}_i = {_random.Next(9)}; double {name}_d = 0.25;");
        _scope.Add("int", name + "_i");
        _scope.Add("double", name + "_d");
        for (int i = _random.Next(3); i >= 0; i--)
        {
            WriteFunction($"{name}_f{i}");
        }

        if (_expressions.Chance(20))
        {
            WriteClasses(name);
        }

        // The last one is called by all that is hot.
        int mark = _scope.Mark();
        Line($"double {name}()\n{{");
        Statements(_random.Next(2, 6), 2);
        if (_expressions.Chance(15) && _expressions.Functions.Count > 0)
        {
            (string hot, string result, string[] parameters) = _expressions.Functions[_random.Next(_expressions.Functions.Count)];
            _expressions.MayCall = false;
            Line($"for (int hot = 0; hot < {_random.Next(100, 1500)}; hot++)");
            int inner = _scope.Mark();
            _scope.Add("int", "hot", isAssignable: false);
            Line($"{(result is "bool" or "string" or "Base@" ? "" : $"{name}_d += ")}{hot}({string.Join(", ", parameters.Select(p => _expressions.Of(p, 1)))});");
            _scope.Leave(inner);
        }

        Line($"see({name}_i); see({name}_d);");
        Line($"return {_expressions.Real("double", 1)};\n}}");
        _scope.Leave(mark);
    }

    private void WriteFunction(string name)
    {
        string[] parameters = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => _expressions.Pick(s_parameters))];
        string result = _expressions.Pick(s_parameters);
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
        Line($"}}\nclass {name}B : {name}A {{ double y = 1;");
        _scope.Add("double", "y");
        Method();
        _scope.Leave(mark);
        Line($"}}\n{name}A@ {name}_make(int i) {{ if ((i & 1) == 0) return {name}A(); return {name}B(); }}");
        _expressions.Functions.Add(($"{name}_make({_random.Next(2)}).m", "int", ["int"]));
        _expressions.Functions.Add(($"{name}_make({name}_i).m", "int", ["int"]));

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
        Line($"{result} {name}({string.Join(", ", parameters.Zip(names, (t, n) => t + " " + n))})\n{{");
        for (int i = 0; i < names.Length; i++)
        {
            _scope.Add(parameters[i], names[i]);
        }
    }

    private void Body(string result)
    {
        Statements(_random.Next(1, 6), 2);
        Line($"return {_expressions.Of(result, 2)};\n}}");
    }

    private void Statements(int count, int depth)
    {
        for (int i = 0; i < count; i++)
        {
            Statement(depth);
        }
    }

    private void Block(int depth)
    {
        int mark = _scope.Mark();
        Line("{");
        Statements(_random.Next(1, 4), depth - 1);
        Line("}");
        _scope.Leave(mark);
    }

    private void Statement(int depth)
    {
        _expressions.MayCall = _loops == 0;
        switch (_random.Next(depth > 0 ? 17 : 11))
        {
            case 0 or 1 or 2 or 3:
                Declare();
                break;
            case 4 or 5:
                Assign();
                break;
            case 6:
                AssignPart();
                break;
            case 7:
                See();
                break;
            case 8:
                Line("tick();");
                break;
            case 9:
                Line(_loops > 0 ? $"if ({_expressions.Bool(1)}) {_expressions.Pick(["break", "continue"])};" : $"if ({_expressions.Bool(1)}) tick();");
                break;
            case 10:
                ChangeArray();
                break;
            case 11 or 12:
                Line($"if ({_expressions.Bool(2)})");
                Block(depth);
                if (_expressions.Chance(50))
                {
                    Line("else");
                    Block(depth);
                }

                break;
            case 13 or 14:
                Loop(depth);
                break;
            case 15:
                Switch(depth);
                break;
            default:
                Attempt(depth);
                break;
        }
    }

    private void Declare()
    {
        string type = _expressions.Pick(s_locals);
        string name = _scope.NewName();
        Line($"{type} {name} = {_expressions.Of(type, 2)};");
        _scope.Add(type, name);
    }

    private void Assign()
    {
        if (_scope.Any([.. ExpressionWriter.Numbers, "bool", "string", "Base@"], isAssignable: true) is not { } v)
        {
            return;
        }

        bool isInteger = Array.IndexOf(ExpressionWriter.Integers, v.Type) >= 0;
        Line(v.Type switch
        {
            "Base@" => $"@{v.Name} = {_expressions.Object()};",
            "bool" => $"{v.Name} = {_expressions.Bool(2)};",
            "string" => $"{v.Name} = {_expressions.Text(1)};",
            _ when isInteger && _expressions.Chance(30) =>
                $"{v.Name} {_expressions.Pick(["<<=", ">>=", ">>>="])} {_expressions.Shift(1)};",
            _ when !isInteger && _expressions.Chance(15) => $"{v.Name} {_expressions.Pick(["/=", "%="])} {_expressions.Divisor()};",
            _ when isInteger => $"{v.Name} {_expressions.Pick(["=", "+=", "-=", "*=", "^=", "|="])} {_expressions.Integer(v.Type, 2)};",
            _ => $"{v.Name} {_expressions.Pick(["=", "+=", "-=", "*="])} {_expressions.Real(v.Type, 2)};",
        });
    }

    private void AssignPart()
    {
        if (_expressions.Chance(50) && _scope.Any(ExpressionWriter.Arrays) is { } array)
        {
            string of = array.Type["array<".Length..^1];
            Line($"{array.Name}[{_expressions.Index(array.Name, 1)}] {_expressions.Pick(["=", "+="])} {of}({_expressions.Of(of, 1)});");
        }
        else if (_scope.Any(["Base@"]) is { } place)
        {
            Line(_expressions.Pick([
                $"{place.Name}.n = {_expressions.Integer("int", 1)};", $"{place.Name}.small += {_expressions.Integer("int8", 1)};",
                $"{place.Name}.d = {_expressions.Real("double", 1)};", $"{place.Name}.f *= {_expressions.Real("float", 1)};",
                $"{place.Name}.flag = {_expressions.Bool(1)};", $"@{place.Name}.next = {_expressions.Object()};",
                $"{place.Name}.wide ^= {_expressions.Integer("int64", 1)};", $"{place.Name}.half--;",
            ]));
        }
    }

    private void See()
    {
        if (_scope.Any([.. ExpressionWriter.Numbers, "bool", "string"]) is { } v)
        {
            Line(v.Type switch
            {
                "bool" => $"see({v.Name} ? 1 : 0);",
                "string" => $"see(int({v.Name}.length()));",
                _ when Array.IndexOf(ExpressionWriter.Reals, v.Type) >= 0 => $"see(double({v.Name}));",
                _ => $"see(int64({v.Name}));",
            });
        }
    }

    private void ChangeArray()
    {
        if (_scope.Any(ExpressionWriter.Arrays) is { } array)
        {
            string of = array.Type["array<".Length..^1];
            Line(_expressions.Pick([
                $"{array.Name}.insertLast({of}({_expressions.Of(of, 1)}));", $"if ({array.Name}.length() > 1) {array.Name}.removeLast();",
                $"{array.Name}.resize({_random.Next(1, 9)});", $"{array.Name}.reverse();", $"{array.Name}.sortAsc();",
            ]));
        }
    }

    private void Loop(int depth)
    {
        string name = _scope.NewName();
        int mark = _scope.Mark();
        int rounds = _random.Next(1, 9);
        string count = _expressions.Pick(ExpressionWriter.Integers);
        switch (_random.Next(4))
        {
            case 0:
                Line($"{count} {name} = 0;\nwhile ({name}++ < {rounds})");
                break;
            case 1 when _scope.Any(ExpressionWriter.Arrays) is { } array:
                Line($"for (uint {name} = 0; {name} < {array.Name}.length() && {name} < 12; {name}++)");
                break;
            default:
                Line($"for ({count} {name} = {rounds}; {name} > 0; {name}--)");
                break;
        }

        _scope.Add(count, name, isAssignable: false);
        _loops++;
        Block(depth);
        _loops--;
        _scope.Leave(mark);
    }

    private void Switch(int depth)
    {
        Line($"switch ({_expressions.Integer("int", 1)} & 3)\n{{");
        for (int i = 0; i < 3; i++)
        {
            Line(i == 2 ? "default:" : $"case {i}:");
            Block(depth);
            Line(_expressions.Chance(70) || i == 2 ? "break;" : "");
        }

        Line("}");
    }

    private void Attempt(int depth)
    {
        if (!_expressions.Chance(25))
        {
            Assign();
            return;
        }

        Line("try");
        Block(depth);
        Line("catch { tick(); }");
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}

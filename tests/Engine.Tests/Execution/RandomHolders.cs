using System.Text;

namespace Seraph.Engine.Tests.Execution;

/// <summary>
/// Writes random scripts that create objects and hand them around in every way. Objects refer to younger ones only, so there
/// are no cycles, and each object writes down when it is made and when its destructor runs.
/// </summary>
internal sealed class RandomHolders(int seed)
{
    private const string Declarations = """
        int fuel = 300;
        int made = 0;
        int ended = 0;
        array<int> alive;

        interface I { T@ me(); }

        class Base : I
        {
            int id;
            T@ left;
            T@ me() { return null; }
        }

        class T : Base
        {
            T@ right;
            array<T@> list;
            T()
            {
                id = made++;
                alive.insertLast(1);
            }

            T(const T &in other) { id = made++; alive.insertLast(1); }

            ~T()
            {
                ended++;
                alive[id] -= 1;
            }

            T& opAssign(const T &in other) { link(this, other.right); return this; }
            T@ me() { return this; }
            T@ get_first() property { return left; }
            void set_first(T@ t) property { link(this, t); }
            T@ opAdd(T@ other) { T t; link(t, other); return t; }
            int v(T@ other) { return other is null ? 0 : 1; }
        }

        T@ global;
        array<T@> items;
        array<I@> faces;

        void link(T@ a, const T@ b)
        {
            if (a is null || b is null || b.id <= a.id) return;
            @a.left = cast<T>(a.me());
            @a.left = null;
            @a.right = makeOf(b.id);
        }

        T@ makeOf(int id) { for (uint i = 0; i < items.length(); i++) if (items[i] !is null && items[i].id == id) return items[i]; return null; }
        T@ make() { return T(); }
        T@ same(T@ t) { return t; }
        T@ other(T@ a, T@ b) { @a = b; return a; }
        T@ either(const T &in a, T@ b) { return b; }
        int take(T@ a, const T@ b) { @a = null; return b is null ? 0 : 1; }
        void give(T@ &out a, T@ &out b) { @a = T(); @b = a; }
        int fails(T@ a) { T t; int zero = 0; return 1 / zero; }
        bool truth(T@ a) { return a !is null; }
        I@ face(T@ t) { return t; }

        """;

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new(Declarations);
    private int _names;
    private int _depth;

    public string Write()
    {
        for (int i = 0; i < 4; i++)
        {
            _text.Append($"T@ f{i}(T@ p, int n)\n{{\n    if (n <= 0 || --fuel <= 0) return p;\n    T@ h0; T@ h1 = p;\n");
            _names = 2;
            Statements(6);
            _text.Append($"    return {Handle()};\n}}\n\n");
        }

        _text.Append("void main()\n{\n    for (int i = 0; i < 5; i++)\n    {\n        try { f0(T(), i); f3(global, i); } catch { }\n    }\n}\n");
        _text.Append("void finish() { @global = null; items.resize(0); faces.resize(0); }\n");
        return _text.ToString();
    }

    private void Statements(int count)
    {
        int names = _names;
        _depth++;
        for (int i = 0; i < count; i++)
        {
            Statement();
        }

        _depth--;
        _names = names;
    }

    private void Block(string head, int count)
    {
        Line(head);
        Line("{");
        Statements(_depth > 3 ? 1 : count);
        Line("}");
    }

    private void Statement()
    {
        switch (_random.Next(26))
        {
            case 0:
                Line($"T@ h{_names} = {Handle()};");
                _names++;
                break;
            case 1:
                Line($"{{ T t; @h{Local()} = t; }}");
                break;
            case 2 or 3:
                Line($"@h{Local()} = {Handle()};");
                break;
            case 4:
                Line($"@global = {Handle()};");
                break;
            case 5:
                Line($"items.insertLast({Handle()});");
                break;
            case 6:
                Line("if (items.length() > 3) items.removeAt(1);");
                break;
            case 7:
                Line($"if (items.length() > 1) @items[items.length() - 1] = {Handle()};");
                break;
            case 8:
                Line($"faces.insertLast(face({Handle()})); if (faces.length() > 4) faces.resize(2);");
                break;
            case 9:
                Line($"link({Handle()}, {Handle()});");
                break;
            case 10:
                Line($"take({Handle()}, {Handle()});");
                break;
            case 11:
                Line($"give(h{Local()}, {(_random.Next(2) == 0 ? "void" : $"h{Local()}")});");
                break;
            case 12:
                Block($"if ({Condition()})", 2);
                break;
            case 13:
                Block($"for (T@ it = {Handle()}; it !is null && {Condition()}; @it = null)", 2);
                break;
            case 14:
                Block($"for (int i = 0; i < 3; i++)", 2);
                break;
            case 15:
                Line($"if ({Condition()}) return {Handle()};");
                break;
            case 16:
                Block("try", 2);
                Block("catch", 1);
                break;
            case 17:
                Line($"if ({Condition()} && {Condition()}) fails({Handle()});");
                break;
            case 18:
                Line($"{Handle()};".StartsWith("null", StringComparison.Ordinal) ? "T();" : $"same({Handle()});");
                break;
            case 19:
                Line($"T v{_names}; @h{Local()} = v{_names}; v{_names}.list.insertLast(T()); v{_names}.list.insertLast(make());");
                _names++;
                Line($"T@ h{_names - 1} = null;");
                break;
            case 20:
                Block("while (true)", 2);
                _text.Insert(_text.Length - 2 - (4 * _depth), $"if (--fuel > 0 && {Condition()}) continue; break; ");
                break;
            case 21:
                Line($"switch (take({Handle()}, {Handle()})) {{ case 0: {{ T c; if ({Condition()}) break; @global = c; }} case 1: {{ T d; break; }} default: break; }}");
                break;
            case 22:
                Line($"T().me() + {Handle()};");
                break;
            case 23:
                Line($"{{ array<T@> local = {{{Handle()}, T(), {Handle()}}}; local.reverse(); items = local; array<T@> copy = items; copy.insertAt(1, local); }}");
                break;
            case 24:
                Line($"{{ T a; T b; a = b; a.first = {Handle()}; @h{Local()} = a.first; }}");
                break;
            default:
                Line($"@h{Local()} = f{_random.Next(4)}({Handle()}, n - 1);");
                break;
        }
    }

    private int Local() => _random.Next(2);

    private string Handle(int depth = 0)
    {
        if (depth > 2)
        {
            return $"h{Local()}";
        }

        return _random.Next(14) switch
        {
            0 => "T()",
            1 => "make()",
            2 => $"same({Handle(depth + 1)})",
            3 => $"other({Handle(depth + 1)}, {Handle(depth + 1)})",
            4 => "global",
            5 => "p",
            6 => "null",
            7 => $"either(T(), {Handle(depth + 1)})",
            8 => "(items.length() > 0 ? items[0] : null)",
            9 => "(global is null ? make() : global.right)",
            10 => $"cast<T>(face({Handle(depth + 1)}))",
            11 => "(h0 is null ? h1 : h0.me())",
            _ => $"h{Local()}",
        };
    }

    private string Condition() => _random.Next(5) switch
    {
        0 => $"truth({Handle()})",
        1 => "made % 3 == 0",
        2 => $"T().v({Handle()}) == 1",
        3 => "T().id % 2 == 0 || make().id % 3 == 0",
        _ => $"take({Handle()}, T()) == 1",
    };

    private void Line(string text) => _text.Append(' ', 4 * (_depth + 1)).Append(text).Append('\n');
}

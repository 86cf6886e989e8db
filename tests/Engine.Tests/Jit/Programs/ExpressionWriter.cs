namespace Seraph.Engine.Tests.Jit.Programs;

/// <summary>Writes random expressions that have a type. Most of them fail seldom: faults are wanted, but not in each program's first line.</summary>
internal sealed partial class ExpressionWriter(Random random, ProgramScope scope, ProgramTopics topics)
{
    public static readonly string[] Integers = ["int8", "int16", "int", "int64", "uint8", "uint16", "uint", "uint64"];
    public static readonly string[] Reals = ["float", "double"];
    public static readonly string[] Numbers = [.. Integers, .. Reals];
    public static readonly string[] Arrays = ["array<int>", "array<double>", "array<int8>", "array<uint16>", "array<float>", "array<int64>"];

    private static readonly string[] s_comparisons = ["<", "<=", ">", ">=", "==", "!="];
    private static readonly string[] s_integerFields = ["n", "small", "wide", "half"];
    private static readonly string[] s_realFields = ["d", "f"];

    private static readonly string[] s_extremes =
        ["2147483647", "(-2147483647 - 1)", "int64(1) << 62", "uint64(0) - 1", "65535", "-32768", "127", "-128", "255", "uint(4294967295)"];

    /// <summary>Functions of one program that may be called, as text before the arguments, with the types of these.</summary>
    public List<(string Name, string Result, string[] Parameters)> Functions { get; } = [];

    /// <summary>Calls of functions of the program, which may run for long, are allowed here.</summary>
    public bool MayCall { get; set; }

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Pick(string[] from) => from[random.Next(from.Length)];

    /// <summary>One of the types that the program may have.</summary>
    public string PickType(string[] from)
    {
        string type = Pick(from);
        return topics.Allow(type) ? type : "int";
    }

    public string Of(string type, int depth) => type switch
    {
        "bool" => Bool(depth),
        "string" => Text(depth),
        "Base@" => Object(),
        "Value@" => Function(),
        "Vec3" => Vector(depth),
        "Num" => Number(depth),
        "dictionary" => Entries(depth),
        _ when type.StartsWith("out ", StringComparison.Ordinal) => scope.Any([type[4..]], isAssignable: true)?.Name ?? "void",
        _ when Array.IndexOf(Reals, type) >= 0 => Real(type, depth),
        _ when Array.IndexOf(Integers, type) >= 0 => Integer(type, depth),
        _ => Elements(type, depth),
    };

    public string Integer(string type, int depth)
    {
        if (depth <= 0)
        {
            return IntegerLeaf(type);
        }

        string A() => Integer(type, depth - 1);
        string Other() => Integer(Pick(Integers), depth - 1);
        return random.Next(21) switch
        {
            0 or 1 => $"({A()} {Pick(["+", "-", "*"])} {Other()})",
            2 => $"({Other()} {Pick(["+", "-", "*"])} {A()})",
            3 => $"({A()} {Pick(["/", "%"])} (({A()} ^ g) | 1))",
            4 => $"({A()} {Pick(["&", "|", "^"])} {Other()})",
            5 => $"({A()} {Pick(["<<", ">>", ">>>"])} {Shift(depth)})",
            6 => $"{Pick(["-", "~"])}{Parenthesized(A())}",
            7 => $"({Bool(depth - 1)} ? {A()} : {A()})",
            8 => $"{type}({Real(Pick(Reals), depth - 1)})",
            9 => $"{type}({Other()})",
            10 => Element(type, depth),
            11 => $"{Place()}.{Pick(s_integerFields)}",
            12 => Chance(50) ? $"{Place()}.get({Integer("int", depth - 1)})" : $"{Place()}.rec({Integer("int", 0)} & 7)",
            13 => TextNumber(depth - 1),
            18 => $"{Place()}.twice",
            19 => Stored(),
            20 when topics.Operators => $"{NumPlace()}.count",
            14 => Changed(Integers) ?? A(),
            15 => Call(Integers, depth) ?? A(),
            16 => Fault(depth) ?? Other(),
            _ => Chance(30) ? $"(({A()} & 7) ** 3)" : $"host_add({A()}, {Other()})",
        };
    }

    public string Real(string type, int depth)
    {
        if (depth <= 0)
        {
            return RealLeaf(type);
        }

        string A() => Real(type, depth - 1);
        string Other() => Chance(30) ? Integer(Pick(Integers), depth - 1) : Real(Pick(Reals), depth - 1);
        return random.Next(15) switch
        {
            0 or 1 or 2 => $"({A()} {Pick(["+", "-", "*"])} {Other()})",
            3 => $"({A()} / {Divisor()})",
            4 => $"({A()} % {Divisor()})",
            5 => $"-{Parenthesized(A())}",
            6 => $"({Bool(depth - 1)} ? {A()} : {A()})",
            7 => $"{type}({Other()})",
            8 => $"{Place()}.{Pick(s_realFields)}",
            9 => Chance(50) ? $"{Place()}.real({Other()})" : Chance(50) ? $"shape({Integer("int", 0)}).area({Other()})" : $"sin({Other()})",
            10 => Call(Reals, depth) ?? $"value({Integer("int", 0)})({A()}, {Integer("int", depth - 1)})",
            11 when topics.Functions => scope.Any(["Value@"]) is { } f ? $"{f.Name}({Other()}, {Integer("int", depth - 1)})" : A(),
            12 when topics.Structs => $"{Vector(depth - 1)}.{Pick(["x", "y", "z", "Length()", "Dot(Vec3(1, 2, 3))"])}",
            13 when topics.Operators => Chance(60) ? $"{Number(depth - 1)}.v" : $"{NumPlace()}{Pick([$"[{IntegerLeaf("int")}]", $"({IntegerLeaf("int")}, {RealLeaf("double")})"])}",
            _ => Element(type, depth),
        };
    }

    public string Bool(int depth)
    {
        if (depth <= 0)
        {
            return scope.Any(["bool"]) is { } known && Chance(70) ? known.Name : Chance(50) ? "true" : $"{IntegerLeaf("int")} > 0";
        }

        return random.Next(10) switch
        {
            9 when topics.Operators => Chance(50) ? $"({Number(depth - 1)} {Pick(["<", ">=", "=="])} {NumPlace()})"
                : scope.Any(["dictionary"]) is { } d ? $"{d.Name}.exists({Key()})" : "false",
            0 or 1 => $"({Integer(Pick(Integers), depth - 1)} {Pick(s_comparisons)} {Integer(Pick(Integers), depth - 1)})",
            2 or 3 => $"({Real(Pick(Reals), depth - 1)} {Pick(s_comparisons)} {Real(Pick(Reals), depth - 1)})",
            4 => $"({Bool(depth - 1)} {Pick(["&&", "||", "^^"])} {Bool(depth - 1)})",
            5 => $"!({Bool(depth - 1)})",
            6 => $"({Object()} {Pick(["is", "!is"])} {(Chance(50) ? "null" : Place())})",
            7 => $"({Text(depth - 1)} {Pick(s_comparisons)} {Text(depth - 1)})",
            _ => $"{Place()}.flag",
        };
    }

    public string Shift(int depth) => Chance(50) ? random.Next(70).ToString(System.Globalization.CultureInfo.InvariantCulture) : Parenthesized(Integer(Pick(Integers), depth - 1));

    /// <summary>No constant, which may be 0: that is an error.</summary>
    public string Divisor() => scope.Any(Reals)?.Name ?? "0.7";

    private string Element(string wanted, int depth)
    {
        bool isInteger = Array.IndexOf(Integers, wanted) >= 0;
        if (scope.Any(Arrays) is not { } array)
        {
            return isInteger ? IntegerLeaf(wanted) : RealLeaf(wanted);
        }

        string element = array.Name + "[" + Index(array.Name, depth) + "]";
        return isInteger && array.Type is "array<double>" or "array<float>" ? $"{wanted}({element})" : element;
    }

    /// <summary>Within the array, as a rule.</summary>
    public string Index(string array, int depth) =>
        Chance(8) ? IntegerLeaf("int") : $"uint({Integer(Pick(Integers), depth - 1)}) % {array}.length()";

    private string? Call(string[] results, int depth)
    {
        List<(string Name, string Result, string[] Parameters)> fitting = MayCall ? Functions.FindAll(f => results.Contains(f.Result)) : [];
        if (fitting.Count == 0)
        {
            return null;
        }

        (string name, _, string[] parameters) = fitting[random.Next(fitting.Count)];
        return $"{name}({string.Join(", ", parameters.Select(p => Of(p, Math.Min(depth - 1, 1))))})";
    }

    private string? Changed(string[] types) =>
        scope.Any(types, isAssignable: true) is { } v ? Pick([$"{v.Name}++", $"++{v.Name}", $"{v.Name}--", $"({v.Name} += {IntegerLeaf(v.Type)})"]) : null;

    // A third of the programs fail, most of them late.
    private string? Fault(int depth) => !Chance(60) || scope.Any(Integers) is not { } v ? null
        : Pick([$"({Integer("int", depth - 1)} / {v.Name})", $"({Integer("int64", depth - 1)} % {v.Name})", $"{Place()}.next.next.n"]);

    private string IntegerLeaf(string type)
    {
        if (Chance(65) && scope.Any(Chance(60) ? [type] : Numbers) is { } known)
        {
            bool isInteger = Array.IndexOf(Integers, known.Type) >= 0;
            return known.Type == type || (isInteger && Chance(40)) ? known.Name : $"{type}({known.Name})";
        }

        return Chance(12) ? $"{type}({Pick(s_extremes)})" : Invariant($"{type}({random.Next(-9, 40)})");
    }

    private string RealLeaf(string type) => Chance(65) && scope.Any(Chance(60) ? [type] : Numbers) is { } known ? known.Name
        : Pick(["0.5", "-1.5f", "3", "1e10", "0.0", "2.0f", "1e300", "-7.25"]);

    private static string Parenthesized(string text) => "(" + text + ")";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

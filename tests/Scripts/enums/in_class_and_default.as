// A.2 enums as fields, parameters with defaults, and results
// covers: A2.enum-scope, A2.function-default
enum Level { Low = 1, Mid, High }

class Setting
{
    Level level = Mid;
    Level up() { return level == High ? High : Level(level + 1); }
}

string show(Level l = High, Level m = Level::Low)
{
    return l + "/" + m;
}

void main()
{
    Setting s;
    s.level = s.up();
    println(s.level + 0); // expect: 3
    println(show()); // expect: 3/1
    println(show(Low, s.level)); // expect: 1/3
}

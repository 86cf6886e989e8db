// A.5 exceptions leave functions up to the nearest catch, which may throw again
// covers: A5.try-nested
int boom(int depth)
{
    if (depth == 0)
        throw("boom");
    return boom(depth - 1) + 1;
}

void inner()
{
    try
    {
        boom(5);
    }
    catch
    {
        println("inner " + getExceptionInfo()); // expect: inner boom
        throw(getExceptionInfo() + "!");
    }
    println("not reached");
}

class Divided
{
    int x;
    Divided(int by) { x = 10 / by; }
    int tried(int by)
    {
        try { return x / by; } catch { return x; }
    }
}

interface IRun { void run(); }
class Runner : IRun { void run() { boom(1); } }

int global = caught(3);

int caught(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
    {
        try { boom(i); } catch { sum += i; }
    }
    return sum;
}

void main()
{
    try { inner(); } catch { println("outer " + getExceptionInfo()); } // expect: outer boom!
    try { Divided d(0); println("no"); } catch { println(getExceptionInfo()); } // expect: Divide by zero
    Divided fine(2);
    println(fine.tried(5)); // expect: 1
    println(fine.tried(0)); // expect: 5
    IRun@ runner = Runner();
    try { runner.run(); } catch { println("through an interface"); } // expect: through an interface
    try
    {
        try { throw("1"); } catch { throw("2"); }
    }
    catch
    {
        println(getExceptionInfo()); // expect: 2
    }
    println(global); // expect: 3
}

// B.8 constants fold across declarations and serve as cases
// covers: B8.constants
const int base = 10;
const int next = base + 1;

string name(int n)
{
    switch (n)
    {
        case base: return "base";
        case next: return "next";
        case next * 2: return "double";
    }
    return "?";
}

void main()
{
    println(name(10) + name(11) + name(22) + name(3)); // expect: basenextdouble?
}

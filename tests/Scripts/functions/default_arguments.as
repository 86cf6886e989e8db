// A.2 default arguments
// covers: A2.function-default
const string prefix = "p";

string f(int a, const string &in s = prefix + "!", double d = 1.5, bool b = a_default())
{
    return a + s + d + b;
}

bool a_default() { return true; }

void main()
{
    println(f(1)); // expect: 1p!1.5true
    println(f(1, "s")); // expect: 1s1.5true
    println(f(1, "s", 2)); // expect: 1s2true
    println(f(1, "s", 2, false)); // expect: 1s2false
}

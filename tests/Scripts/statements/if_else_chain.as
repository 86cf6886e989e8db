// A chain of else if takes the first that holds
// covers: A5.if
string f(int n)
{
    if (n < 10) return "small";
    else if (n < 100) return "medium";
    else if (n < 50) return "never";
    return "large";
}
void main()
{
    println(f(5) + f(50) + f(500)); // expect: smallmediumlarge
}

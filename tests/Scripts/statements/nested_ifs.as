// else belongs to the nearest if; blocks change that
// covers: A5.if
string f(bool a, bool b)
{
    if (a)
        if (b) return "ab";
        else return "a";
    return "none";
}
string g(bool a, bool b)
{
    if (a)
    {
        if (b) return "ab";
    }
    else return "not a";
    return "a";
}
void main()
{
    println(f(true, true) + f(true, false) + f(false, true)); // expect: abanone
    println(g(true, true) + g(true, false) + g(false, true)); // expect: abanot a
}

// A.5 if, else if, else
// covers: A5.if
string name(int n)
{
    if (n < 0)
        return "negative";
    else if (n == 0)
        return "zero";
    else
        return "positive";
}

void main()
{
    println(name(-3) + " " + name(0) + " " + name(4)); // expect: negative zero positive
    if (true)
        if (false)
            println("no");
        else
            println("inner else"); // expect: inner else
    if (1 > 2) { } else println("else"); // expect: else
}

// A.8 host enums
// covers: A8.enum
string name(Color c)
{
    switch (c)
    {
        case Red: return "red";
        case Color::Green: return "green";
        case Blue: return "blue";
    }
    return "?";
}

void main()
{
    println(name(Red) + name(Green) + name(Color::Blue) + name(Color(5))); // expect: redgreenblue?
    println(Blue + Green); // expect: 11
    Color c = Color::Green;
    println(c == Green); // expect: true
}

// B.11 switch on enums, chars of every integer type
// covers: A5.switch
enum Kind { Small, Medium = 5, Large }

string name(Kind k)
{
    switch (k)
    {
        case Small: return "small";
        case Kind::Medium: return "medium";
        case Large: return "large";
    }
    return "none";
}

string unsigned_(uint8 n)
{
    switch (n)
    {
        case 255: return "max";
        case 0: return "min";
    }
    return "mid";
}

void main()
{
    println(name(Small) + name(Kind::Medium) + name(Large) + name(Kind(3))); // expect: smallmediumlargenone
    println(unsigned_(255) + unsigned_(0) + unsigned_(7)); // expect: maxminmid
}

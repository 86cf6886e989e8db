// B.11 switch with fall-through, several labels, default
// covers: A5.switch, B11.fall-through
string name(int n)
{
    string s;
    switch (n)
    {
        case 1:
            s += "one ";
        case 2:
            s += "two ";
            break;
        case 3:
        case 4:
            s += "three or four ";
            break;
        case -1:
            return "minus one";
        default:
            s += "other ";
    }
    return s + "end";
}

void main()
{
    println(name(1)); // expect: one two end
    println(name(2)); // expect: two end
    println(name(3)); // expect: three or four end
    println(name(4)); // expect: three or four end
    println(name(-1)); // expect: minus one
    println(name(9)); // expect: other end
}

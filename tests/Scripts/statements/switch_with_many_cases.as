// B.11 a switch with many cases, in any order, with labels far apart
// covers: A5.switch, B11.fall-through
enum Many { First = -40, Last = 2000000000 }

string name(int i)
{
    switch (i)
    {
        case 3:
            return "3";
        case 100:
            return "100";
        case 70000:
            return "70000";
        case 15:
            return "15";
        case 30:
            return "30";
        case 18:
            return "18";
        case -5:
            return "-5";
        case 36:
            return "36";
        case 27:
            return "27";
        case 9:
            return "9";
        case 24:
            return "24";
        case -32769:
            return "-32769";
        case -1:
            return "-1";
        case 39:
            return "39";
        case -2147483647:
            return "-2147483647";
        case 0:
            return "0";
        case 6:
            return "6";
        case 33:
            return "33";
        case 12:
            return "12";
        case -70000:
            return "-70000";
        case 32768:
            return "32768";
        case 21:
            return "21";
        case 1:
        case 2:
            print("low ");
        case 50:
            return "fell";
        default:
            break;
    }
    return "none";
}

string of(Many m)
{
    switch (m)
    {
        case First: return "first";
        case Last: return "last";
    }
    return "other";
}

void main()
{
    int hits = 0;
    array<int> all = {-2147483647, -70000, -32769, -5, -1, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 100, 32768, 70000};
    for (uint i = 0; i < all.length(); i++)
    {
        if (name(all[i]) == "" + all[i])
            hits++;
    }
    println(hits + " of " + all.length()); // expect: 22 of 22
    println(name(1) + " " + name(50) + " " + name(4) + " " + name(41) + " " + name(-2147483646)); // expect: low fell fell none none none
    println(of(First) + of(Last) + of(Many(0))); // expect: firstlastother
}

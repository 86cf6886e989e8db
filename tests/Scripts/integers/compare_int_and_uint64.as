// int and uint64 compare as signed numbers; int64 holds every uint
// covers: B2.compare-64, B2.compare-signs
// oracle: differs (warns of uint and int64 too)
void main()
{
    int64 a = -1;
    uint64 b = 1;
    println(a < b); // expect: true // expect warning AS3026
    uint c = 7;
    int64 d = 7;
    println(c == d); // expect: true
    int e = -1;
    println(e < b); // expect: true // expect warning AS3026
}

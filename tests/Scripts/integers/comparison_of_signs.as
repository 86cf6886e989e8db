// B.2 int and uint variables are compared as signed numbers, with a warning
// covers: B2.compare-signs, B2.compare-literal, B2.compare-64
void main()
{
    int a = -1;
    uint b = 1;
    println(a < b); // expect: true // expect warning AS3026
    uint c = 3000000000;
    int d = 1;
    println(c > d); // expect: false // expect warning AS3026
    println(c > 1); // expect: true
    uint64 e = 1;
    println(a < e); // expect: true // expect warning AS3026
}

// A signed and an unsigned variable compare as signed numbers
// covers: B2.compare-signs
void main()
{
    int a = -1;
    uint b = 4294967295;
    println(a == b); // expect: true // expect warning AS3026
    println(a != b); // expect: false // expect warning AS3026
    println(b < a); // expect: false // expect warning AS3026
    println(b <= a); // expect: true // expect warning AS3026
    println(a > 5); // expect: false
    println(b > 5); // expect: true
}

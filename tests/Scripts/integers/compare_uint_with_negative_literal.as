// A uint compared with a negative literal
// covers: B2.compare-negative-literal
void main()
{
    uint b = 1;
    println(b > -1); // expect: false // expect warning AS3026
    println(b == -1); // expect: false // expect warning AS3026
}

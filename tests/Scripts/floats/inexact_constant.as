// B.3 an integer constant that a float can't hold is changed, with a warning
// covers: B3.implicit-constant
void main()
{
    float f = 16777217; // expect warning AS3027
    println(f == 16777216); // expect: true
    println(16777217 == f); // expect: true // expect warning AS3027
}

// B.3 integer division stays integer when the result is a float
// covers: B3.integer-division
void main()
{
    float f = 7 / 2;
    println(f); // expect: 3
    double d = 7 / 2.0;
    println(d); // expect: 3.5
    int a = 7;
    println(a / 2 * 1.5); // expect: 4.5
    println(1 / 2 + 1 / 2.0); // expect: 0.5
}

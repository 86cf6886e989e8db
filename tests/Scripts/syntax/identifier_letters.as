// Letters, digits and _; upper and lower case differ
// covers: A1.identifiers
int _a1 = 1;
int _A1 = 2;
int a_b_c = 3;
int __ = 4;
void main()
{
    println(_a1 + _A1 * 10 + a_b_c * 100 + __ * 1000); // expect: 4321
}

// A.6 the ternary as l-value
// covers: A6.conditional-target
void main()
{
    int a = 1;
    int b = 2;
    bool t = true;
    (t ? a : b) = 10;
    println(a + " " + b); // expect: 10 2
    (!t ? a : b) = 20;
    println(a + " " + b); // expect: 10 20
}

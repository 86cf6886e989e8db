// Forms of real literals
// covers: A1.real-double, A1.real-float
void main()
{
    println(.5 + 5.); // expect: 5.5
    println(1e3 + 1E2); // expect: 1100
    println(2.5e-1); // expect: 0.25
    println(1.e2 + .5e1); // expect: 105
    println(1.5F * 2); // expect: 3
    println(1e+2f); // expect: 100
}

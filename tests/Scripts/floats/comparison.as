// Comparison of reals with reals and integers
// covers: A6.comparison
void main()
{
    double d = 2.5;
    println("" + (d > 2) + (2 > d) + (d == 2.5) + (d != 2)); // expect: truefalsetruetrue
    float f = 0.5f;
    println(f == 0.5); // expect: true
    println(f < d); // expect: true
    int n = 3;
    println(n >= d); // expect: true
}

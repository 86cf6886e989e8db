// The six comparisons
// covers: A6.comparison
void main()
{
    int a = 3, b = 4;
    println("" + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b)); // expect: truetruefalsefalsefalsetrue
    double c = 2.5, d = 2.5;
    println("" + (c < d) + (c <= d) + (c > d) + (c >= d) + (c == d) + (c != d)); // expect: falsetruefalsetruetruefalse
    int64 e = -1, f = 1;
    println("" + (e < f) + (e <= f) + (e > f) + (e >= f) + (e == f) + (e != f)); // expect: truetruefalsefalsefalsetrue
    uint64 g = 18446744073709551615, h = 1;
    println("" + (g < h) + (g <= h) + (g > h) + (g >= h)); // expect: falsefalsetruetrue
}

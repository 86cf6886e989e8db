// /= by zero raises and leaves the variable
// covers: B2.zero-integer
int g = 5;
void main()
{
    int zero = 0;
    g %= 3;
    println(g); // expect: 2
    g /= zero; // expect exception: Divide by zero
}

// The value of return is computed before the function ends
// covers: A5.return
int g = 1;
int f()
{
    return g++ * 10;
}
void main()
{
    println(f() + g); // expect: 12
}

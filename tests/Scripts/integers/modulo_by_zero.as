// B.2 remainder by zero raises, int64 and uint too
// covers: B2.zero-integer
void main()
{
    int64 a = 7;
    int64 b = 0;
    a %= 4;
    println(a); // expect: 3
    a %= b; // expect exception: Divide by zero
}

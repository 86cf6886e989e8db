// An exception has the line where it happened, not that of the call
// covers: B15.exception-line
int divide(int a, int b)
{
    int sum = a + b;
    return a / b; // expect exception: Divide by zero
}
void main()
{
    println(divide(6, 3)); // expect: 2
    println(divide(6, 0));
}

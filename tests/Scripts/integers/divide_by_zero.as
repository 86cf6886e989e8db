// B.2 division by zero raises
void main()
{
    int a = 7;
    int b = 0;
    println(a / 7); // expect: 1
    println(a / b); // expect exception: Divide by zero
}

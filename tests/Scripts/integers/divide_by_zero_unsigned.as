// B.2 division by zero raises for unsigned integers; the innermost frame is named
// covers: B2.zero-integer
uint divide(uint a, uint b)
{
    return a / b; // expect exception: Divide by zero
}

void main()
{
    println(divide(4000000000, 2)); // expect: 2000000000
    println(divide(1, 0));
}

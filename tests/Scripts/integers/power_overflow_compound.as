// Overflow of **= raises
// covers: B2.power-overflow, A9.power-overflow
void main()
{
    int a = 7;
    a **= 3;
    println(a); // expect: 343
    a **= 4; // expect exception: Overflow in exponent operation
}

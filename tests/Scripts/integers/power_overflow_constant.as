// B.2 overflow in a constant ** is a compile error
// covers: B2.power-constant
void main()
{
    int a = 10 ** 10; // expect error AS3015
}

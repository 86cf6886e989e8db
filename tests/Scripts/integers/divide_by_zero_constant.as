// B.2 constant division by zero is a compile error
// covers: B2.zero-constant
const int zero = 0;

void main()
{
    int a = 1 / 0; // expect error AS3015
    int b = 5 % 0; // expect error AS3015
    int c = 2 / zero; // expect error AS3015
    double d = 1.0 / 0.0; // expect error AS3015
}

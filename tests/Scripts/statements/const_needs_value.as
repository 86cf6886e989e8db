// A const variable is set where it is declared
// covers: A5.declaration
void main()
{
    const int a = 1;
    a = 2; // expect error AS3005
    a += 1; // expect error AS3005
    a++; // expect error AS3005
}

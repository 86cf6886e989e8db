// A.1 an expression is missing
void main()
{
    int a = ; // expect error AS1010
}

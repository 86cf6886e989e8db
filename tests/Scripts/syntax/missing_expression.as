// A.1 an expression is missing
// covers: A1.syntax-error
void main()
{
    int a = ; // expect error AS1010
}

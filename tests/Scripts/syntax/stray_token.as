// A token that belongs to nothing
// covers: A1.syntax-error
void main()
{
    int a = 1;
    a = a + ; // expect error AS1010
    a = * 2; // expect error AS1010
}

// An identifier does not start with a digit
// covers: A1.identifiers
void main()
{
    int 1a = 2; // expect error AS1011
}

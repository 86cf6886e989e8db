// Letters outside of ASCII need an option
// covers: A1.unicode-identifiers
void main()
{
    int é = 1; // expect error AS1001 // expect error AS1011
}

// A.2 unknown types of locals
void main()
{
    Unknown u; // expect error AS2007
    array<Nothing> a; // expect error AS2007
}

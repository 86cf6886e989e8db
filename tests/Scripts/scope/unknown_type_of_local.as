// A.2 unknown types of locals
// covers: A2.unknown-names
void main()
{
    Unknown u; // expect error AS2007
    array<Nothing> a; // expect error AS2007
}

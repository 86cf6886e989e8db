// Names of primitive types are reserved
// covers: A1.reserved-words
// oracle: none (gives up after the first)
int double = 1; // expect error AS1011
void main()
{
}

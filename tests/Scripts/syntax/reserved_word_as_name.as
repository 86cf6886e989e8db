// Reserved words are no names
// covers: A1.reserved-words
// oracle: none (gives up after the first)
void main()
{
    int class = 1; // expect error AS1011
}

// Reserved words are no names.
// covers: A1.reserved-words
int in = 1; // expect error AS1011
int class = 2; // expect error AS1011
int xor; // expect error AS1011

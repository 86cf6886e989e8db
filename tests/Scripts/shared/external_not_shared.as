// only what is shared can be external
// covers: A2.external
external class Missing; // expect error AS1017
external enum Names; // expect error AS1017
external void call(); // expect error AS1017
void main()
{
}

// A semicolon as the statement of if or else is an error, as the statement of a loop it is none.
// covers: A5.if
void main()
{
    int a = 0;
    while (a++ < 3);
    for (; a < 6; a++);
    if (a == 6); // expect error AS5022
    if (a == 7) { } else; // expect error AS5022
}

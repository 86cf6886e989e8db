// A.1 a missing semicolon
// covers: A1.syntax-error
// oracle: differs (reported behind the last token, not at the next)
void main()
{
    int a = 1 // expect error AS1009
    a = 2;
}

// A character that is no token
// covers: A1.syntax-error, A1.tokens
void main()
{
    int a = 1 $ 2; // expect error AS1001 // expect error AS1009
}

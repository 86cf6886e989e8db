// Only functions can be called
// covers: A2.unknown-names, A3.op-missing
int n = 1;
void main()
{
    n(); // expect error AS2012
    int m = 2;
    m(1); // expect error AS2012
}

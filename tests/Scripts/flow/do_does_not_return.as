// A do loop counts as one that may end: it needs a return behind it
// covers: B11.missing-return, A5.do
// oracle: differs (reported where the value is missing, at the end of the body)
int f(int n)
{
    do
    {
        return n;
    }
    while (n > 0);
} // expect error AS5001
void main()
{
}

// A while loop may not run at all
// covers: B11.missing-return
// oracle: differs (reported where the value is missing, at the end of the body)
int f(int n)
{
    while (n > 0)
        return n;
} // expect error AS5001
void main()
{
}

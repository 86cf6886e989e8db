// "Where this product differs": &inout needs an l-value
// covers: D.inout-host
void main()
{
    int a = 1;
    swap(a, a);
    swap(a, 2); // expect error AS2004
    const int c = 3;
    swap(a, c); // expect error AS2004
}

// A variable of an unknown type is reported once
// covers: B14.once
void main()
{
    Missing m; // expect error AS2007
    m.x = 1;
    m.f();
    int a = m;
}

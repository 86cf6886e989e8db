// B.9 a property can't be incremented
// covers: B9.increment
class Box
{
    int p
    {
        get const { return 1; }
        set { }
    }
}

void main()
{
    Box a;
    a.p += 1;
    a.p++; // expect error AS3024
    --a.p; // expect error AS3024
}

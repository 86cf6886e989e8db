// B.9 read-only and write-only properties
// covers: B9.one-accessor
class Box
{
    int r { get const { return 1; } }
    int w { set { } }
}

void main()
{
    Box a;
    a.w = a.r;
    a.r = 2; // expect error AS3008
    int n = a.w; // expect error AS3007
}

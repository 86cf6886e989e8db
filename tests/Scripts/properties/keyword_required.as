// B.9 accessors by name need the property keyword
// covers: B9.keyword
class Box
{
    int get_p() const { return 1; }
}

void main()
{
    Box a;
    println(a.get_p());
    println(a.p); // expect error AS2006
}

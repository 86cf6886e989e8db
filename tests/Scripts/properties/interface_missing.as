// A property that an interface asks for must be there
// covers: A2.property-interface, A3.interface-missing
interface I
{
    int p { get const; set; }
}
class A : I // expect error AS4012
{
    int p { get const { return 1; } }
}
void main()
{
}

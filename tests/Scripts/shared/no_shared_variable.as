// A variable cannot be shared
// covers: A2.shared-limits

shared int counter = 1;      // expect error AS1017

void main()
{
}

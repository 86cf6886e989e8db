// A.2 a const global with a constant value is read-only, like others
// covers: A2.global-types
const int n = 3;

void main()
{
    n = 4; // expect error AS3005
    n += 1; // expect error AS3005
}

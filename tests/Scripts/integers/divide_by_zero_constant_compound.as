// /= and %= by a constant zero are errors of the build
// covers: B2.zero-constant
const int none = 0;
int g = 1;
void main()
{
    int a = 5;
    a /= 0; // expect error AS3015
    a %= none; // expect error AS3015
    g /= 3 - 3; // expect error AS3015
    a = a / none; // expect error AS3015
}

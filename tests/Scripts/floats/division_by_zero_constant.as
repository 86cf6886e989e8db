// Division of reals by a constant zero is an error of the build
// covers: B2.zero-constant
void main()
{
    float a = 1.0f / 0; // expect error AS3015
    double b = 2.5 % 0.0; // expect error AS3015
    double d = 3;
    d = d / 0.0; // expect error AS3015
    d /= 0; // expect error AS3015
}

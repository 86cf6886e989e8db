// Arrays of different elements are different types
// covers: A4.template
void main()
{
    array<int> a = {1};
    array<double> b;
    b = a; // expect error AS3012
    array<int>@ h = b; // expect error AS3001
}

// B.12 lambdas: types that are not written choose no overload
// covers: B12.overload
funcdef int OfInt(int);
funcdef int OfText(string);

void take(OfInt@ f) { }
void take(OfText@ f) { }

void main()
{
    take(function(a) { return 1; }); // expect error AS2005
    take(function(a, b) { return 1; }); // expect error AS2004
}

// A.10 array: the function has to be one for the elements
// covers: A10.array
bool less(int a, int b) { return a < b; }
bool lessDouble(const double &in a, const double &in b) { return a < b; }

void main()
{
    int[] a = {3, 1, 2};
    a.sort(less); // expect error AS2004
    a.sort(lessDouble); // expect error AS2004
    a.sort(function(x) { return true; }); // expect error AS2004
    array<double>::less@ real = less; // expect error AS3050
}

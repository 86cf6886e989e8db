// A.3 elements of a const array are read-only
// covers: A3.const-object
int first(const array<int> &in a)
{
    a[0] = 1; // expect error AS3005
    return a[0];
}

void main()
{
    const array<string> names = {"x"};
    println(names[0]);
    names[0] = "y"; // expect error AS3005
    names.resize(5); // expect error AS2004
}

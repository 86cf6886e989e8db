// A.10 array: the only child funcdef is less
// covers: A2.funcdef-member
void main()
{
    array<int>::more@ more; // expect error AS2007
}

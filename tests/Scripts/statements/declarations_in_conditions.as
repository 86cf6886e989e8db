// Variables are declared in statements of their own, in for, and nowhere else
// covers: A5.declaration
// oracle: none (reports several)
void main()
{
    for (int i = 0, j = 5; i < j; i++, j--) { }
    if (int k = 1) { } // expect error AS1009
}

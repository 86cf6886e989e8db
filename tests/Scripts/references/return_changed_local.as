// A changed local variable ends with the function all the same
// covers: A2.return-reference-local
int &f()
{
    int x = 1;
    return ++x; // expect error AS3030
}
int &g()
{
    int x = 1;
    return x = 2; // expect error AS3030
}
int y;
int &h() { return y++; } // expect error AS3030
void main()
{
}

// B.6 funcdef handles: only is, == is an error
// covers: B12.identity
funcdef int Op(int);
int f(int a) { return a; }

void main()
{
    Op@ a = f;
    Op@ b = f;
    bool equal = a == b; // expect error AS3002
}

// A.4 funcdef handles: a function is no value by itself
// covers: A4.funcdef-handle, B12.auto
funcdef int Op(int);
int f(int a) { return a; }

void main()
{
    f; // expect error AS3051
    @f; // expect error AS3051
    auto a = f; // expect error AS3051
    int b = f; // expect error AS3001
    string s = "" + f; // expect error AS3051
    Op@ op;
    op = f; // expect error AS3012
    Op value; // expect error AS3016
    f = op; // expect error AS3006
    int c = op; // expect error AS3001
}

// A.2 funcdef: its name is that of a type
// covers: A2.funcdef
funcdef void Op();
funcdef int Op(int); // expect error AS4001
int Op(int a) { return a; } // expect error AS4001

void main()
{
}

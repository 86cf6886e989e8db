// A.2 parameters behind a default need one
// covers: A2.function-default-order
void f(int a = 1, int b) { } // expect error AS4017

void main()
{
}

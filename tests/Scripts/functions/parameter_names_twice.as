// Two parameters of one name
// covers: A2.function-locals, A2.global-duplicate
void f(int a, int a) { } // expect error AS4001
void main()
{
}

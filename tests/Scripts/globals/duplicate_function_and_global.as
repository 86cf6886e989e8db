// A global and a function cannot share a name
// covers: A2.global-duplicate
int a;
void a() { } // expect error AS4001
void main()
{
}

// A.2 a name is declared once
// covers: A2.global-duplicate
int a;
int a; // expect error AS4001
void f() { }
void f() { } // expect error AS4002

void main()
{
}

// A class is declared once, and no global has its name
// covers: A2.global-duplicate
class B { }
int B; // expect error AS4001
class B { } // expect error AS4001
void main()
{
}

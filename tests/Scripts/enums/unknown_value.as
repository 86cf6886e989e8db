// A.2 unknown enum values
// covers: A2.enum-scope
enum E { A, B }

void main()
{
    int n = E::A;
    n = E::C; // expect error AS2008
}

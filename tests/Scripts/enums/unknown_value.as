// A.2 unknown enum values
enum E { A, B }

void main()
{
    int n = E::A;
    n = E::C; // expect error AS2008
}
